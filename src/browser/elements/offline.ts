/** The note above a list that could not be updated, in the language of the page around it. */
const OFFLINE: Readonly<Record<string, string>> = {
  ar: 'لا يوجد اتصال؛ هذه آخر نسخة.',
  de: 'Keine Verbindung; dies ist der letzte Stand.',
  en: 'No connection; this is the latest copy.',
  es: 'Sin conexión; esta es la última copia.',
  fr: 'Pas de connexion\u202f; voici la dernière copie.',
  he: 'אין חיבור; זה העותק האחרון.',
  hi: 'कनेक्शन नहीं है; यह पिछली प्रति है।',
  it: 'Nessuna connessione; questa è l’ultima copia.',
  ja: '接続できません。最後に取得した内容です。',
  ko: '연결되지 않았습니다. 마지막으로 받은 내용입니다.',
  pt: 'Sem conexão; esta é a última cópia.',
  ru: 'Нет связи; это последняя копия.',
  th: 'ไม่มีการเชื่อมต่อ นี่คือสำเนาล่าสุด',
  tr: 'Bağlantı yok; bu son kopyadır.',
  uk: 'Немає зв’язку; це остання копія.',
  zh: '没有网络连接；以下是上次的内容。',
}

/** @param language BCP 47; English if there is no note in it */
export const offlineNote = (language: string): string =>
  OFFLINE[language.slice(0, 2)] ?? OFFLINE.en ?? ''
