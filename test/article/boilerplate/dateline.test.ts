import { describe, expect, test } from 'vitest'
import { datelineLength } from '../../../src/article/boilerplate/dateline.ts'

const cut = (text: string, ...rest: string[]) => text.slice(datelineLength(text, rest))

const EN = 'The harbour council voted on Tuesday to rebuild the old bridge.'
const RU = 'Портовый совет решил восстановить мост.'
const KO = '항구 의회는 옛 다리를 다시 짓기로 했다.'
const ZH = '港口议会周二决定重建旧桥。'
const JA = '港の議会は火曜日、古い橋の再建を決めた。'
const AR = 'قرر مجلس الميناء إعادة بناء الجسر القديم.'
const HI = 'बंदरगाह परिषद ने पुराना पुल बनाने का फैसला किया।'

describe('what stands before the first sentence and is none of it', () => {
  test.each([
    ['LONDON (Reuters) - ', EN],
    ['LONDON, March 3 (Reuters) – ', EN],
    ['HARBOURTOWN (XYZ) – ', EN],
    ['HARBOURTOWN, Ore. — ', EN],
    ['NEW YORK, March 3 — ', EN],
    ['(CNN) ', EN],
    ['Madrid, 3 mar (EFE).- ', 'El consejo del puerto votó.'],
    ['MADRID 3 Mar. (EUROPA PRESS) - ', 'El consejo del puerto votó.'],
    ['Lisboa, 03 mar 2026 (Lusa) - ', 'O conselho do porto votou.'],
    ['(ANSA) - ROMA, 03 MAR - ', 'Il consiglio del porto ha votato.'],
    ['Hamburg/Berlin (dpa) – ', 'Der Hafenrat hat abgestimmt.'],
    ['Warszawa (PAP) - ', 'Rada portu głosowała.'],
    ['ANKARA (AA) - ', 'Liman meclisi oylama yaptı.'],
    ['Jakarta, CNN Indonesia -- ', 'Dewan pelabuhan memilih.'],
    ['JAKARTA, PELABUHAN.com - ', 'Dewan pelabuhan memilih.'],
    ['TPO - ', 'Hội đồng cảng đã bỏ phiếu.'],
    ['МОСКВА, 3 мар — РИА Новости. ', RU],
    ['ПОРТОВ, 3 мая – Вести Порта. ', RU],
    ['МОСКВА, 3 марта. /ТАСС/. ', RU],
    ['Москва. 3 марта. INTERFAX.RU - ', RU],
    ['КИЇВ. 3 березня. УНН. ', 'Рада порту проголосувала.'],
    ['(서울=항구뉴스) 홍길동 기자 = ', KO],
    ['[도시] 문화팀 = ', KO],
    ['[항구일보 홍길동 기자] ', KO],
    ['홍길동 기자 = ', KO],
    ['新华社北京3月3日电（记者 王港）', ZH],
    ['中新网3月3日电 ', ZH],
    ['（中央社記者王港台北3日電）', ZH],
    ['本报讯（记者 王港）', ZH],
    ['港口网消息：', ZH],
    ['港报讯 ', ZH],
    ['Kiel (dpo) - ', 'Der Hafen ist in Gefahr!'],
    ['Gdynia (PAH) – ', 'Rada portu głosowała.'],
    ['［東京 3日 ロイター］ - ', JA],
    ['【ロンドン共同】', JA],
    ['القاهرة (رويترز) - ', AR],
    ['नई दिल्ली, 3 मार्च (भाषा) ', HI],
  ])('%j goes', (dateline, sentence) => {
    expect(cut(dateline + sentence)).toBe(sentence)
  })

  test.each([
    EN,
    'On 3 March — Independence Day. Crowds gathered at the harbour.',
    'Yesterday, 3 March — Independence Day. Crowds gathered at the harbour.',
    'Paris, 3 March: the council votes.',
    'Berlin – die Hauptstadt – wächst weiter.',
    'The port (London) is old. It was built in 1820.',
    'Anna Berg (FDU) – Die Stadträtin tritt zurück.',
    'Anna Berg (42) – seit Jahren im Rat – tritt zurück.',
    'МОСКВА, 3 марта. Городской совет решил. Работы начнутся.',
    'Совет — Это главное слово дня.',
    'a = b. The rest follows from it.',
    '[1] See the other paper for that.',
    '据港口网消息，议会周二决定重建旧桥。',
    '(Das ist neu.) Der Rat tagt am Montag.',
    'Im Amtsblatt vom 17. August 2021 (Teil I Nr. 53) wurde die Satzung verkündet.',
    'Im Amtsblatt vom 17. August 2021 (Teil I) Neues zu finden, ist schwer.',
    'सरकार (केंद्र) ने कहा कि पुल बनेगा।',
    'المجلس (البلدي) قرر إعادة البناء.',
  ])('%j stays as it is', (text) => {
    expect(cut(text)).toBe(text)
  })

  test('capitals that the text speaks of are its subject', () => {
    const text = 'NATO – Das Bündnis tagt. Die NATO hat neue Pläne.'
    expect(cut(text)).toBe(text)
    expect(cut('NATO – Das Bündnis tagt.', 'Die NATO hat neue Pläne.')).toMatch(/^NATO/)
  })
})
