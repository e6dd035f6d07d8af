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
  ['sw', 'jumamosi ijumaa'],
  ['hy', 'շաբաթ երկուշաբթի'],
  ['af', 'saterdag januarie'],
  ['te', 'శనివారం శుక్రవారం'],
])('weekdays and months are known in %s', (language, words) => {
  const { has } = functionWords(language)
  expect(words.split(' ').filter((word) => !has(word))).toEqual([])
})

it('a language has the words of the one that it is like beside its own', () => {
  const { has } = functionWords('prs')
  // «For» and «is» are known for Persian, «became» for Dari alone.
  expect(['برای', 'است', 'گردید'].filter((word) => !has(word))).toEqual([])
  expect(functionWords('mey').has('على')).toBe(true)
  expect(functionWords('fa').has('گردید')).toBe(false)
})
