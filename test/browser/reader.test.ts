import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { TOKEN } from '../worker/lede.ts'
import { openStage, type Stage, visit } from './stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage?.close())

const shown = (page: Page) => page.locator('[data-sentences] > :not([hidden])').allTextContents()
const marked = (page: Page) => page.locator('.whole .on').allTextContents()
const trimmed = (texts: readonly string[]) => texts.map((text) => text.trim())

/** Moves the slider as a person with a keyboard does. */
async function press(page: Page, key: string, times = 1) {
  await page.locator('[data-slider] input').focus()
  for (let i = 0; i < times; i++) await page.keyboard.press(key)
}

describe('the length slider', () => {
  it('changes the summary by keyboard without any request', async () => {
    const { page, requests, close } = await visit(stage, `/articles/${stage.article().id}`)
    await page.waitForLoadState('networkidle')
    const before = requests.length
    expect(await shown(page)).toHaveLength(3)
    await press(page, 'ArrowRight')
    expect(await shown(page)).toHaveLength(4)
    await press(page, 'Home')
    expect(await shown(page)).toHaveLength(1)
    expect(requests).toHaveLength(before)
    await close()
  })

  it('holds every shorter summary within the longer one, in the order of the text', async () => {
    const { page, close } = await visit(stage, `/articles/${stage.article().id}`)
    const text = await page.locator('.whole').innerText()
    await press(page, 'Home')
    let shorter = trimmed(await shown(page))
    const most = Number(await page.getAttribute('[data-slider] input', 'max'))
    for (let count = 2; count <= most; count++) {
      await press(page, 'ArrowRight')
      const longer = trimmed(await shown(page))
      expect(longer).toHaveLength(count)
      for (const sentence of shorter) expect(longer).toContain(sentence)
      const places = longer.map((sentence) => text.indexOf(sentence))
      expect(places).toEqual(places.toSorted((a, b) => a - b))
      expect(places).not.toContain(-1)
      shorter = longer
    }
    await close()
  })

  it('marks the same sentences in the whole text, and says how many they are', async () => {
    const { page, close } = await visit(stage, `/articles/${stage.article().id}`)
    for (const key of ['ArrowRight', 'ArrowRight', 'Home', 'End']) {
      await press(page, key)
      const summary = trimmed(await shown(page))
      expect(trimmed(await marked(page))).toEqual(summary)
      const said = await page.getAttribute('[data-slider] input', 'aria-valuetext')
      expect(said).toContain(String(summary.length))
      expect(await page.locator('[data-count]').textContent()).toBe(said)
    }
    await close()
  })

  it('shows what the server gives for that length', async () => {
    const { id } = stage.article()
    const { page, close } = await visit(stage, `/articles/${id}`)
    for (const [key, count] of [
      ['Home', 1],
      ['ArrowRight', 2],
    ] as const) {
      await press(page, key)
      const answer = await fetch(`${stage.origin}/articles/${id}.json?sentences=${count}`)
      const { sentences } = (await answer.json()) as { sentences: { text: string }[] }
      expect(trimmed(await shown(page))).toEqual(sentences.map(({ text }) => text))
    }
    await close()
  })
})

describe('the length', () => {
  // Asked of the page itself: the address that the driver knows may be a moment old.
  const searchOf = (page: Page) => page.evaluate<string>('location.search')
  const lengthOf = async (page: Page) => new URLSearchParams(await searchOf(page)).get('sentences')

  it('grows by one sentence with the button, and stays over a reload', async () => {
    const { page, close } = await visit(stage, `/articles/${stage.article().id}`)
    await page.locator('[data-more]').click()
    expect(await shown(page)).toHaveLength(4)
    expect(await lengthOf(page)).toBe('4')
    await press(page, 'ArrowRight')
    expect(await lengthOf(page)).toBe('5')
    await page.reload()
    expect(await shown(page)).toHaveLength(5)
    await close()
  })

  it('takes the place of any other length in the address', async () => {
    const { page, close } = await visit(stage, `/articles/${stage.article().id}?seconds=30`)
    await press(page, 'Home')
    expect(await searchOf(page)).toBe('?sentences=1')
    await close()
  })

  it('ends with the last sentence', async () => {
    const { page, close } = await visit(stage, `/articles/${stage.article().id}`)
    await press(page, 'End')
    expect(await page.locator('[data-more]').isDisabled()).toBe(true)
    await close()
  })

  it('moves the marks of what is left out', async () => {
    const { page, close } = await visit(stage, `/articles/${stage.article().id}`)
    const most = Number(await page.getAttribute('[data-slider] input', 'max'))
    await press(page, 'Home')
    for (let count = 1; count <= most; count++) {
      const pieces = await page.evaluate<{ index: number; apart: boolean }[]>(
        `[...document.querySelectorAll('[data-sentences] > :not([hidden])')].map((piece) =>
          ({ index: Number(piece.dataset.index), apart: piece.classList.contains('apart') }))`,
      )
      const expected = pieces.map(({ index }, at) => at > 0 && index !== pieces[at - 1]!.index + 1)
      expect(pieces.map(({ apart }) => apart)).toEqual(expected)
      await press(page, 'ArrowRight')
    }
    await close()
  })

  it('is shared as it is seen', async () => {
    const { id } = stage.article()
    const { page, close } = await visit(stage, `/articles/${id}?ui=en`)
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await press(page, 'ArrowLeft')
    await page.locator('[data-share]').click()
    await expect
      .poll(() => page.evaluate('navigator.clipboard.readText()'))
      .toBe(`${stage.origin}/articles/${id}?sentences=2`)
    await close()
  })
})

it('on paper there is the address', async () => {
  const { page, close } = await visit(stage, `/articles/${stage.article().id}`)
  const address = page.locator('.printed')
  expect(await address.isVisible()).toBe(false)
  await page.emulateMedia({ media: 'print' })
  expect(await address.isVisible()).toBe(true)
  expect(await address.innerText()).toMatch(/^https?:\/\//)
  await close()
})

describe('a sentence', () => {
  it('leads to its place in the text', async () => {
    const { page, close } = await visit(stage, `/articles/${stage.article().id}`)
    const first = page.locator('[data-sentences] > :not([hidden]) a').first()
    const text = (await first.textContent())?.trim()
    await first.click()
    expect((await page.locator(':target').textContent())?.trim()).toBe(text)
    await close()
  })

  it('of an article written right to left stands so under a left-to-right interface', async () => {
    const { page, close } = await visit(stage, `/articles/${stage.article('rtl').id}`)
    const direction = await page.evaluate(
      'getComputedStyle(document.querySelector("[data-sentences]")).direction',
    )
    expect(direction).toBe('rtl')
    expect(await page.getAttribute('html', 'dir')).toBe('ltr')
    await close()
  })
})

describe('listening', () => {
  const withVoices = (voices: readonly string[]) => `
    const spoken = globalThis.spoken = []
    globalThis.SpeechSynthesisUtterance = class { constructor(text) { this.text = text } }
    Object.defineProperty(globalThis, 'speechSynthesis', { value: {
      getVoices: () => ${JSON.stringify(voices)}.map((lang) => ({ lang, localService: true })),
      addEventListener() {}, cancel() {}, speak: (words) => spoken.push([words.lang, words.voice.lang, words.text]),
    } })`

  it('is offered with a voice of the article’s language, and reads what shows', async () => {
    const { id, language } = stage.article()
    const { page, close } = await visit(stage, 'about:blank')
    await page.addInitScript(withVoices(['xx-XX', `${language.split('-')[0]}_AA`]))
    await page.goto(`${stage.origin}/articles/${id}`)
    await page.locator('[data-listen]').click()
    const spoken = (await page.evaluate('spoken')) as string[][]
    expect(spoken.map(([, , text]) => text?.trim())).toEqual(trimmed(await shown(page)))
    expect(new Set(spoken.map(([lang]) => lang))).toEqual(new Set([language]))
    expect(spoken[0]?.[1]).toBe(`${language.split('-')[0]}_AA`)
    await close()
  })

  it('is not offered where there is no such voice', async () => {
    const { page, close } = await visit(stage, 'about:blank')
    await page.addInitScript(withVoices(['xx-XX']))
    await page.goto(`${stage.origin}/articles/${stage.article().id}`)
    expect(await page.locator('[data-listen]').isVisible()).toBe(false)
    await close()
  })
})

it('a subject of one long word stays within the narrowest phone', async () => {
  const long = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz'
  await fetch(`${stage.origin}/articles/long-word`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      title: long,
      text: `Das ${long} gilt nicht mehr. Es wurde im Mai aufgehoben.`,
      tags: [long],
    }),
  })
  const { page, close } = await visit(stage, '/articles/long-word', {
    viewport: { width: 320, height: 700 },
  })
  expect(await page.locator('.keywords a').first().innerText()).toBe(long)
  expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0)
  await close()
})

it('what the interface says of an article begins on the side where the article does', async () => {
  for (const path of [stage.story, '/stories', '/']) {
    const { page, close } = await visit(stage, `${path}?ui=ar`)
    expect(await page.locator('article[dir=ltr] .row, article[dir=ltr] .reason').count()).not.toBe(
      0,
    )
    const strayed = await page.evaluate<
      string[]
    >(`[...document.querySelectorAll('article[dir=ltr]')].flatMap((article) => {
      const edge = article.querySelector('h1, h2, h3').getBoundingClientRect().left
      return [...article.querySelectorAll('.facts .row > :first-child, .kicker .row > :first-child, .reason')]
        .filter((one) => {
          const range = document.createRange()
          range.selectNodeContents(one)
          return Math.min(...[...range.getClientRects()].map(({ left }) => left)) - edge > 24
        })
        .map((one) => one.textContent)
    })`)
    expect(strayed, path).toEqual([])
    await close()
  }
})
