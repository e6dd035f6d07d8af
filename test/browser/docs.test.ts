import { afterAll, beforeAll, expect, it } from 'vitest'
import { TOKEN } from '../worker/lede.ts'
import { openStage, type Stage, visit } from './stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage?.close())

it('the page of the API sends a request and shows its answer', async () => {
  const { page, close } = await visit(stage, '/docs')
  // Two dozen forms at load hold up a slow phone: one is made ready when it is opened.
  expect(await page.locator('[data-try]:not([hidden])').count()).toBe(0)
  const operation = page.locator('.operation', {
    has: page.locator('[data-try][data-method=GET][data-path="/articles"]'),
  })
  await operation.locator('summary').click()
  await operation.locator('[name=limit]').fill('1')
  expect(await operation.locator('[data-request]').innerText()).toBe('GET /articles?limit=1')
  await operation.locator('button').click()
  const shown = operation.locator('[data-answer]')
  await expect.poll(() => shown.innerText()).toContain('"sentences"')
  expect(await shown.innerText()).toMatch(/^200 application\/json/)
  await close()
})

it('can try publishing, with the token and an example of the body', async () => {
  const { page, close } = await visit(stage, '/docs')
  const operation = page.locator('.operation', {
    has: page.locator('[data-try][data-method=PUT][data-path="/articles/{slug}"]'),
  })
  await operation.locator('summary').click()
  expect(await operation.locator('table.body').innerText()).toContain('date_published')
  const example = await operation.locator('[data-in=body]').inputValue()
  expect(JSON.parse(example)).toMatchObject({ title: expect.any(String), text: expect.any(String) })
  await operation.locator('[name=slug]').fill('from-the-docs')
  const shown = operation.locator('[data-answer]')
  await operation.locator('button').click()
  await expect.poll(() => shown.innerText()).toMatch(/^401 /)
  await operation.locator('[data-in=token]').fill(TOKEN)
  await operation.locator('button').click()
  await expect.poll(() => shown.innerText()).toMatch(/^201 application\/json/)
  await close()
})
