import type { LanguageData } from './language-data.ts'

/** Shona. */
export const sn: LanguageData = {
  weekdays: 'china chn chp chs cht mug muv svo',
  functionWords: `
    asina chinhu hakuna hapana here ichi imwe kana kodzero kubva kuita kuitwa kushandiswa kuti kuva
    kuwana mapoka nguva pachena pakati panguva pasina zvako zvekare zviri
  `,
}
