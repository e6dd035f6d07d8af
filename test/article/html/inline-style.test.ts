import { describe, expect, it } from 'vitest'
import {
  hidesByStyle,
  hidesLetters,
  isShownAsBlock,
} from '../../../src/article/html/inline-style.ts'

describe('hidesByStyle', () => {
  it.each([
    'display: none',
    'COLOR: red; Display : None !important',
    'visibility:collapse',
    'text-indent: -9999px',
    'position: absolute; left: -9999px',
    'position:fixed;top:-2000px',
    'position:absolute;clip:rect(0 0 0 0)',
    'clip: rect(1px, 1px, 1px, 1px); position: absolute',
    'max-height: 0; overflow: hidden',
    'width:1px;height:1px;overflow:hidden',
    'opacity:0;pointer-events:none',
  ])('%s', (style) => {
    expect(hidesByStyle(style)).toBe(true)
  })

  it.each([
    'display:block',
    'opacity:0',
    'opacity:0.5;position:absolute',
    'left:-5px;position:absolute',
    'margin-left:-15px',
    'height:0;overflow:hidden;padding-bottom:56.25%',
    'height:100px;overflow:hidden',
    'text-indent:-1em',
  ])('not %s', (style) => {
    expect(hidesByStyle(style)).toBe(false)
  })
})

it('knows letters without a size', () => {
  expect(hidesLetters('font-size: 0')).toBe(true)
  expect(hidesLetters('font-size: 0.8em')).toBe(false)
})

it('knows an element of a line that is shown as a paragraph, but not one that text flows around', () => {
  expect(isShownAsBlock('color:red; display : block')).toBe(true)
  expect(isShownAsBlock('display:block;float:left')).toBe(false)
  expect(isShownAsBlock('display:inline-block')).toBe(false)
})
