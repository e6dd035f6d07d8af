/** Tells whether a sentence speaks to its reader, as requests and notices do. */

/** Words that speak to the reader; a report has them only where it quotes somebody. */
const TO_THE_READER =
  /\b(?:you|your|please|bitte|vous|votre|veuillez|usted|tus?|puede[sn]?|su (?:dispositivo|navegador)|por favor|você|tuoi?|tua|tue|puoi|per favore|uw|jouw|je (?:kunt|toestemming)|alstublieft|twoj\w*|możesz|proszę|prosimy|dig|deg|dina|ditt|du kan|vänligen|venligst|prosím|vám|vaše|můžete|môžete|lütfen|sizin|size|voit|sinun|dumneavoastră|poți|puteți|anda|bạn)\b|(?<=\S )(?:Sie|Ihnen|Ihre?[nmr]?)\b|(?:вы|вас|вам|ваш\p{L}*|пожалуйста|ви|будь ласка)(?!\p{L})|\b[öÖ]n(?:nek|t)?\b|σας|μπορείτε|ください|您|你|请|請|당신|귀하|주세요|십시오|يمكنك|بك|שלך|आप|คุณ/u
/** The same at the beginning of a sentence. */
const TO_THE_READER_FIRST =
  /^\s*(?:You|Your|Please|Bitte|Vous|Votre|Veuillez|Usted|Tu|Puedes|Puede|Por favor|Você|Puoi|Il tuo|Uw|Je kunt|Możesz|Prosimy|Du kan|Vänligen|Můžete|Lütfen|Voit|Puteți|Anda|Bạn|Вы|Ви|Ваш\p{L}*|Пожалуйста|Μπορείτε)(?!\p{L})/u

/** Whether a sentence has such words, as it is written: «Sie» in capitals speaks to somebody. */
export const isToTheReader = (sentence: string): boolean =>
  TO_THE_READER.test(sentence) || TO_THE_READER_FIRST.test(sentence)
