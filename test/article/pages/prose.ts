/** Sentences for pages of our own making: about a harbour, a museum and a bakery that never were. */

export const HARBOUR = [
  'The harbour of Norrvik will be closed to cargo ships for eleven weeks while divers replace the wooden piles under the eastern quay.',
  'Engineers had warned for years that the oldest of them, driven into the mud before the first war, would not carry another winter.',
  'The town has set aside four million crowns for the work, and the fishing fleet will moor on the western side until the ice has gone.',
  '“We could have waited until something fell into the water,” said harbour master Ida Lunde, “but then nobody would have planned anything.”',
  'Shops along the promenade stay open, and a ferry will carry walkers across the inlet every twenty minutes from six in the morning.',
  'When the divers are done, a row of lamps made from the old timber will mark the place where the first pier once stood.',
]

export const MUSEUM = [
  'The clock museum in Ostrava has found the owner of a pocket watch that lay in its cellar for ninety years.',
  'A student compared the engraving with letters in the town archive and came upon the same crest on an envelope.',
  'The granddaughter of the owner, now eighty-three, travelled from Lisbon to see the watch and left it where it was.',
]

export const RUSSIAN = [
  'Городской совет решил восстановить старый мост через реку, который был закрыт для движения прошлой осенью из-за трещин.',
  'Работы начнутся в мае, а закончатся через два года, сказал мэр на заседании во вторник вечером.',
  'Инженеры нашли ржавчину в девяти тросах из четырнадцати, и три из них уже заменены временными.',
  'Жители района просят пустить автобусы по соседней улице, пока движение по мосту не откроется снова.',
]

export const JAPANESE = [
  '市議会は火曜日、去年の秋から通行止めになっている古い橋を建て直すことを全会一致で決めた。',
  '市長は、二度延期された工事が五月に始まり、二年後に終わる見込みだと記者団に述べた。',
  '技師たちは昨年の点検で、十四本のケーブルのうち九本にさびを見つけたと報告している。',
  '住民は、橋が再び開くまで隣の通りにバスを走らせるよう市に求めている。',
]

export const ARABIC = [
  'قرر مجلس المدينة إعادة بناء الجسر القديم فوق النهر بعد أن أغلق أمام حركة السير في الخريف الماضي.',
  'وقال رئيس البلدية إن الأعمال ستبدأ في شهر مايو وتنتهي بعد عامين، وإن المال متوفر لذلك.',
  'ووجد المهندسون الصدأ في تسعة من الكابلات الأربعة عشر، واستبدلوا ثلاثة منها مؤقتا.',
]

export function paragraphs(sentences: readonly string[]): string {
  return sentences.map((sentence) => `<p>${sentence}</p>`).join('\n')
}
