import { afterAll, beforeAll, expect, it } from 'vitest'
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
