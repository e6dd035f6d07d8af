import type { LanguageData } from './language-data.ts'

/** Hungarian. */
export const hu: LanguageData = {
  abbreviations: {
    never: 'bp ford id ifj ill kb krt köt ld mr pl sz szerk szt tel u vö évf özv ún',
    ends: 'bt i.e i.sz kft kr.e kr.u nyrt rt stb u.n zrt',
    numbered: 'old sz § évf',
  },
  sentenceOpeners: `
    a amikor az azok azonban csak de egy ez ezek ezt ezért ha hogy is itt mert már még nem ott
    viszont és így ő ők
  `,
  ordinals: true,
  months: `
    január|jan február|febr március|márc április|ápr május|máj június|jún július|júl augusztus|aug
    szeptember|szept október|okt november|nov december|dec
  `,
  weekdays: 'cs csütörtök hétfő kedd péntek sze szerda szo szombat vasárnap',
  functionWords: `
    akkor alatt amely amikor csak egyes előtt erre ezen ezzel hogy ilyen kell között lehet lesz majd
    mert miatt minden mint nagy nincs néhány nélkül olyan pedig saját számára szükséges teljes
    további több vagy való vannak által összes
  `,
  boilerplate: {
    links: 'kapcsolódó|olvassa el',
    calls: 'hirdetés',
    bylines: 'szerző',
    credits: 'fotó',
  },
}
