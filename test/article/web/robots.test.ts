/** robots.txt by RFC 9309: examples of its sections, what sites write, and files made to be dear. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areRobotsRules, isAllowed, parseRobots } from '../../../src/article/web/robots.ts'

const allowed = (robots: string, path: string) =>
  isAllowed(parseRobots(robots), `https://news.example${path}`)

describe('which rules are ours', () => {
  it.each<[string, string, boolean]>([
    ['no rules', '', true],
    ['rules for all', 'User-agent: *\nDisallow: /', false],
    ['rules for others', 'User-agent: other\nDisallow: /', true],
    [
      'rules for us before those for all',
      'User-agent: *\nDisallow: /\n\nUser-agent: lede\nAllow: /',
      true,
    ],
    [
      'rules for us behind those for all',
      'User-agent: Lede\nDisallow: /a\n\nUser-agent: *\nAllow: /',
      false,
    ],
    ['an empty group of ours', 'User-agent: *\nDisallow: /\n\nUser-agent: LEDE\nDisallow:', true],
    ['our version', 'User-agent: Lede/0.1\nDisallow: /a', false],
    ['a name that begins as ours', 'User-agent: Leder\nDisallow: /', true],
    ['a name that ends as ours', 'User-agent: xLede\nDisallow: /', true],
    [
      'one group for several',
      'User-agent: a\nUser-agent: Lede\nUser-agent: b\nDisallow: /a',
      false,
    ],
    [
      'two groups for us',
      'User-agent: Lede\nDisallow: /a\n\nUser-agent: x\nDisallow: /\n\nUser-agent: lede\nDisallow: /b',
      false,
    ],
    [
      'a sitemap inside a group',
      'User-agent: *\nSitemap: https://x.example/s.xml\nDisallow: /a',
      false,
    ],
    ['a rule before any group', 'Disallow: /\nUser-agent: *\nAllow: /b', true],
    [
      'white space, comments, CRLF, a byte order mark',
      '\ufeff  USER-AGENT :  *  # all\r\n\r\n disallow:/a # no\r\n',
      false,
    ],
    ['carriage returns alone', 'User-agent: *\rDisallow: /a', false],
  ])('%s', (_, robots, expected) => {
    expect(allowed(robots, '/a')).toBe(expected)
  })
})

describe('which rule decides', () => {
  const rules = (...lines: string[]) => ['User-agent: *', ...lines].join('\n')
  it.each<[string, string, boolean]>([
    [rules('Disallow: /a', 'Allow: /a/b'), '/a/b/c', true],
    [rules('Allow: /a', 'Disallow: /a/b'), '/a/b/c', false],
    [rules('Disallow: /a', 'Allow: /a'), '/a', true],
    [rules('Disallow: /A'), '/a', true],
    [rules('Disallow: /a'), '/abc?d=e', false],
    [rules('Disallow: /*.gif$'), '/x/y.gif', false],
    [rules('Disallow: /*.gif$'), '/x/y.gif?z', true],
    [rules('Disallow: /a$'), '/a', false],
    [rules('Disallow: /a$'), '/ab', true],
    [rules('Disallow: /a*$'), '/abc', false],
    [rules('Disallow: /a$b'), '/a$b', false],
    [rules('Disallow: /*a*b*c'), '/xaybzc!', false],
    [rules('Disallow: /*a*b*c'), '/xbyazc', true],
    [rules('Disallow: /*ab$'), '/abab', false],
    [rules('Disallow: /ab*ba$'), '/aba', true],
    [rules('Disallow: *'), '/anything', false],
    [rules('Disallow: /*?'), '/a?b', false],
    [rules('Disallow: /*?'), '/a', true],
    [rules('Disallow: /caf\u00e9'), '/caf%C3%A9', false],
    [rules('Disallow: /caf%c3%a9'), '/caf\u00e9/x', false],
    [rules('Disallow: /%7Euser'), '/~user', false],
    [rules('Disallow: /a%2fb'), '/a%2Fb', false],
    [rules('Disallow: /a%2fb'), '/a/b', true],
  ])('%j of %s: %s', (robots, path, expected) => {
    expect(allowed(robots, path)).toBe(expected)
  })

  it('agrees with an expression that says the same, whatever the pattern and the path', () => {
    const piece = fc.constantFrom('a', 'b', '*', '/', 'ab', '$')
    fc.assert(
      fc.property(fc.array(piece), fc.array(piece), (pattern, path) => {
        const rule = `/${pattern.join('')}`
        const source = rule.replace(/\*+/g, '*').replace(/\$(?!$)/g, '\\$')
        const expression = new RegExp(`^${source.replaceAll('*', '.*')}`)
        const address = `/${path.join('').replaceAll('//', '/')}`
        expect(allowed(`User-agent: *\nDisallow: ${rule}`, address)).toBe(!expression.test(address))
      }),
      { numRuns: 300 },
    )
  })
})

describe('files made to be dear', () => {
  it('keep nothing of the groups of others', () => {
    const names = Array.from({ length: 5000 }, (_, i) => `User-agent: l${i}\n`).join('')
    expect(parseRobots(names + 'Disallow: /x\n'.repeat(5000))).toEqual([])
    expect(parseRobots(`${names}User-agent: *\n${'Disallow: /x\n'.repeat(9000)}`).length).toBe(2000)
  })

  it('keep a bounded length of rules, and find ours behind them', () => {
    const long = `User-agent: *\n${`Disallow: /${'x'.repeat(4000)}\n`.repeat(100)}`
    const rules = parseRobots(long)
    expect(rules.reduce((sum, { pattern }) => sum + pattern.length, 0)).toBeLessThanOrEqual(100_000)
    expect(allowed(`${long}\nUser-agent: Lede\nDisallow: /private`, '/private/a')).toBe(false)
  })

  it('do not allow what cannot be told at a bounded cost', () => {
    const stars = Array.from({ length: 2000 }, (_, i) => `Disallow: /*${'a*'.repeat(20)}b${i}`)
    const robots = ['User-agent: *', ...stars].join('\n')
    expect(allowed(robots, `/${'a'.repeat(4000)}`)).toBe(false)
    expect(allowed(robots, '/news/a')).toBe(true)
  })

  it('can be kept as JSON', () => {
    const rules = parseRobots('User-agent: *\nDisallow: /a\nAllow: /a/b')
    expect(areRobotsRules(JSON.parse(JSON.stringify(rules)))).toBe(true)
    for (const other of ['text', null, [1], [null], {}]) expect(areRobotsRules(other)).toBe(false)
  })
})
