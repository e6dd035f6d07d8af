import { expect, it } from 'vitest'
import { functionWords } from '../../src/language/function-words.ts'

it.each([
  ['mey', 'عاگب باش السبت'],
  ['km', 'នាក់ ទាំងនេះ គ្រប់'],
  ['fuc', "wi'i himbe hande nder"],
  ['fj', 'sivia vuqa nikua mataka'],
  ['mr', 'लोक सांगितलं शनिवारी आपल्याला'],
  ['kn', 'ಜನರು ನಲ್ಲಿ ಶುಕ್ರವಾರ ಅವರಿಗೆ'],
  ['dv', 'އެތައް ބުނެފައި މިއަދު އަބަދުވެސް'],
  ['lo', 'ແຫ່ງ ຫຼັງຈາກ ບອກວ່າ'],
])('what joins, points, counts or tells who said it is known in %s', (language, words) => {
  const { has } = functionWords(language)
  expect(words.split(' ').filter((word) => !has(word))).toEqual([])
})

it.each([
  ['pl', 'którego powiedział nadal'],
  ['tr', 'rağmen söyledi başka'],
  ['sw', 'ambaye kutokana alikuwa'],
  ['ka', 'თქვა როცა მიუხედავად'],
  ['hi', 'ज़्यादा चाहिए क्या'],
  ['fj', 'keimami vakadua noqu'],
  ['th', 'แม้ว่า ตั้งแต่'],
  ['fi', 'ilmeisesti joskus vielä'],
  ['et', 'mõnikord ainult millal'],
  ['ta', 'மீண்டும் இப்போது'],
  ['ar', 'غالبا متى لماذا'],
  ['so', 'maxaa halkee goorma'],
])('what translates no word of matter is known in %s', (language, words) => {
  const { has } = functionWords(language)
  expect(words.split(' ').filter((word) => !has(word))).toEqual([])
})

it.each([
  ['sw', 'jumamosi ijumaa'],
  ['hy', 'շաբաթ երկուշաբթի'],
  ['af', 'saterdag vrydag'],
  ['te', 'శనివారం శుక్రవారం'],
])('weekdays are known in %s', (language, words) => {
  const { has } = functionWords(language)
  expect(words.split(' ').filter((word) => !has(word))).toEqual([])
})

it('a language has the words of the one that it is like beside its own', () => {
  const { has } = functionWords('prs')
  // «For» and «is» are known for Persian, the plural ending that stands apart for Dari alone.
  expect(['برای', 'است', 'گان'].filter((word) => !has(word))).toEqual([])
  expect(functionWords('mey').has('على')).toBe(true)
  expect(functionWords('fa').has('گان')).toBe(false)
})
