import type { LanguageData } from './language-data.ts'

/** Shona. */
export const sn: LanguageData = {
  weekdays: 'china chipiri chishanu chitatu chn chp chs cht mug mugovera muv muvhuro svo svondo',
  functionWords: `
    asina chinhu hakuna hapana here ichi imwe kana kodzero kubva kuita kuitwa kushandiswa kuti kuva
    kuwana mapoka nguva pachena pakati panguva pasina zvako zvekare
  `,
}
