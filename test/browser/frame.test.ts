import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStage, type Site, type Stage, serve, until, visit } from './stage.ts'

let stage: Stage
let host: Site
let frame = ''

beforeAll(async () => {
  stage = await openStage()
  host = await serve((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    response.end(`<!doctype html><title>A blog</title>
<script>
globalThis.messages = []
addEventListener('message', ({ data, origin, source }) => {
  messages.push({ ...data, origin, mine: source === document.querySelector('iframe').contentWindow })
})
</script>${frame}`)
  })
})
afterAll(async () => {
  await stage?.close()
  await host?.close()
})

interface Heard {
  readonly message?: string
  readonly type?: string
  readonly value?: number | string
  readonly height?: number
  readonly id?: string | null
  readonly secret?: string
  readonly origin: string
  readonly mine: boolean
}

describe('the card in a frame', () => {
  it('reports its height the way WordPress asks, from within WordPress’s sandbox', async () => {
    frame = `<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" src="${stage.origin}/embed?count=2#?secret=s3cReT0001" width="600" height="480" title="Lede" data-secret="s3cReT0001"></iframe>`
    const { page, complaints, close } = await visit(stage, host.origin)
    await until(page, `messages.some(({ message }) => message === 'height')`)
    const heard = await page.evaluate<Heard[]>('messages')
    const height = heard.findLast(({ message }) => message === 'height')
    expect(height).toMatchObject({ secret: 's3cReT0001', mine: true, origin: 'null' })
    expect(height?.value).toBeGreaterThan(100)
    expect(complaints).toEqual([])
    await close()
  })

  it('in WordPress asks the page around it to follow links to this host', async () => {
    frame = `<iframe sandbox="allow-scripts" src="${stage.origin}/embed?count=2#?secret=abc" width="600" height="480" title="Lede"></iframe>`
    const { page, close } = await visit(stage, host.origin)
    const link = page.frameLocator('iframe').locator('h2 a').first()
    const target = await link.getAttribute('href')
    await link.click()
    await until(page, `messages.some(({ message }) => message === 'link')`)
    const heard = await page.evaluate<Heard[]>('messages')
    const followed = heard.find(({ message }) => message === 'link')
    expect(followed).toMatchObject({ value: target, secret: 'abc' })
    expect(new URL(String(followed?.value)).host).toBe(new URL(stage.origin).host)
    await close()
  })

  it('tells every other page its height, again when it changes, with the id it was given', async () => {
    frame = `<iframe src="${stage.origin}/embed?count=2&amp;id=left" width="600" height="480" title="Lede"></iframe>`
    const { page, close } = await visit(stage, host.origin)
    await until(page, `messages.some(({ type }) => type === 'lede-height')`)
    const [wide] = await page.evaluate<Heard[]>('messages')
    expect(wide).toMatchObject({ id: 'left', origin: stage.origin })
    expect(wide?.message).toBeUndefined()
    await page.evaluate(`document.querySelector('iframe').width = 280`)
    await expect
      .poll(async () => (await page.evaluate<Heard[]>('messages')).at(-1)?.height)
      .toBeGreaterThan(wide?.height ?? 0)
    await close()
  })

  it('fits its height: nothing is cut and nothing is left over', async () => {
    frame = `<iframe src="${stage.origin}/embed?count=2" width="500" height="150" title="Lede"></iframe>`
    const { page, close } = await visit(stage, host.origin)
    await until(page, `messages.length > 0`)
    const heard = await page.evaluate<Heard[]>('messages')
    const height = heard.at(-1)?.height ?? 0
    await page.evaluate(`document.querySelector('iframe').height = ${height}`)
    const inner = page.frames().find((one) => one !== page.mainFrame())
    const overflow = await inner?.evaluate(
      'document.documentElement.scrollHeight - document.body.getBoundingClientRect().height',
    )
    expect(Math.abs(Number(overflow))).toBeLessThanOrEqual(1)
    await close()
  })

  it.each([
    ['as high as its card', '', false],
    ['no higher than its page says', 'data-max-height="260"', true],
  ])('is made %s by the script', async (_, attribute, isBounded) => {
    frame = `<iframe src="${stage.origin}/embed?count=5" width="500" height="150" title="Lede" ${attribute}></iframe>
<script async src="${stage.origin}/embed-fit.js"></script>`
    const { page, close } = await visit(stage, host.origin)
    const height = () => page.locator('iframe').evaluate((one) => one.clientHeight)
    await expect.poll(height).toBeGreaterThan(150)
    if (isBounded) expect(await height()).toBe(260)
    else expect(await height()).toBeGreaterThan(400)
    await close()
  })

  it.each(['suez-canal.ar', 'belarus-ambassadors.en', 'hayabusa2.ja'])(
    'is shown whole in the builder, to the link at its end: %s',
    async (id) => {
      const article = encodeURIComponent(`${stage.origin}/articles/${id}`)
      const { page, close } = await visit(stage, `/embed/builder?url=${article}`)
      const reserved = await page.locator('[data-preview]').evaluate((frame) => frame.clientHeight)
      const footer = page.frameLocator('[data-preview]').locator('footer a')
      const end = await footer.evaluate((link) => link.getBoundingClientRect().bottom)
      expect(end).toBeGreaterThan(100)
      expect(end).toBeLessThanOrEqual(reserved)
      await close()
    },
  )

  it('names itself for frames that size themselves', async () => {
    const { page, close } = await visit(stage, '/embed')
    expect(await page.locator('meta[name=responsive-embedded-sizing]').count()).toBe(1)
    await close()
  })
})
