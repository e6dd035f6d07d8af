/** Addresses that must not be fetched, in all the ways they can be written. */

import { describe, expect, it } from 'vitest'
import { canonicalAddress, judgeAddress } from '../../../src/article/web/address.ts'
import { Failure } from '../../../src/failures.ts'

const ownHosts = ['lede.example.org']

function verdict(address: string): string {
  try {
    judgeAddress(address, { ownHosts })
    return 'fetched'
  } catch (error) {
    if (error instanceof Failure) return error.code
    throw error
  }
}

function saidOf(address: string): string {
  try {
    judgeAddress(address, { ownHosts })
    return ''
  } catch (error) {
    return (error as Error).message
  }
}

describe('what is said of an address', () => {
  it.each([
    ['htp:/foo', 'Did you mean http://foo?'],
    ['hhtps://news.example.com/a', 'Did you mean https://news.example.com/a?'],
    ['https//news.example.com/a', 'Did you mean https://news.example.com/a?'],
    ['news.example.com/a', 'Did you mean https://news.example.com/a?'],
    ['http;//news.example.com', 'Did you mean http://news.example.com?'],
    // Its host is the better reason than its port.
    ['http://localhost:9610/articles', 'a name of this machine or of a private network'],
    ['http://192.168.1.1:9000/', 'it is not a public IPv4 address'],
    ['https://news.example.com:22/', 'port 22'],
  ])('%s: %s', (address, said) => {
    expect(saidOf(address)).toContain(said)
  })

  it('takes no other address for a mistyped one', () => {
    expect(saidOf('ftp://news.example.com/')).not.toContain('Did you mean')
    expect(judgeAddress('tp//x', { base: 'https://news.example.com/a' }).pathname).toBe('/tp//x')
  })
})

describe('judgeAddress', () => {
  it.each([
    'https://news.example.com/a',
    'http://news.example.com:8080/a?x=http://127.0.0.1/',
    'https://10.news.example.com/',
    'https://1.1.1.1/',
    'https://172.32.0.1/',
    'https://[2606:4700::1111]/',
    'https://παράδειγμα.example.com/',
    'https://lanka.example.com/localhost',
  ])('%s may be fetched', (address) => {
    expect(verdict(address)).toBe('fetched')
  })

  it.each([
    'ftp://news.example.com/',
    'file:///etc/hosts',
    'data:text/plain,x',
    'https://me:secret@news.example.com/',
    'https://me@news.example.com/',
    'https://news.example.com:22/',
    'http://localhost/',
    'http://LOCALHOST./',
    'http://printer/',
    'http://nas.local/',
    'http://db.prod.internal/',
    'http://127.0.0.1/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0177.0.0.1/',
    'http://１２７.０.０.１/',
    'http://%31%32%37.0.0.1/',
    'http://10.0.0.1/',
    'http://172.31.255.255/',
    'http://192.168.1.1/',
    'http://169.254.169.254/',
    'http://100.64.0.1/',
    'http://0.0.0.0/',
    'http://224.0.0.1/',
    'http://[::1]/',
    'http://[::]/',
    'http://[::ffff:10.0.0.1]/',
    'http://[fe80::1]/',
    'http://[fd00::1]/',
    'http://[64:ff9b::a00:1]/',
    'http://[2001:db8::1]/',
    'http://[2002:7f00:1::]/',
    'https://lede.example.org/summary',
    'https://LEDE.example.org./',
    'https://lede.example.org../',
    'http://localhost../',
    'http://127.0.0.1../',
    'http://news..example.com/',
  ])('%s is blocked', (address) => {
    expect(verdict(address)).toBe('blocked-url')
  })

  it.each([
    '',
    'news',
    '//news.example.com/',
    'https://',
    'https://exa mple.com/',
    'https://[::1/',
    'https://news.example.com/\na',
    'https://news\t.example.com/',
  ])('%j is no address', (address) => {
    expect(verdict(address)).toBe('invalid-url')
  })

  it('a refusal names what holds the address, and repeats it', () => {
    expect(() => judgeAddress('news', { name: 'source' })).toThrow(
      expect.objectContaining({
        message: expect.stringMatching(/^source must be .*, not “news”\.$/),
        extra: { parameter: 'source' },
      }),
    )
    expect(() => judgeAddress('http://[::1]/', { name: 'url' })).toThrow(
      expect.objectContaining({ extra: expect.objectContaining({ parameter: 'url' }) }),
    )
    expect(() => judgeAddress('news')).toThrow(expect.objectContaining({ extra: {} }))
  })

  it.each([' ', '\n', '\t\r\n', '\u00a0', '\u3000', '\u200b', '\ufeff'])(
    'may have %j around it, as what is copied often has',
    (around) => {
      const url = judgeAddress(`${around}https://news.example.com/a${around}`)
      expect(url.href).toBe('https://news.example.com/a')
    },
  )

  it('refuses addresses of any length', () => {
    expect(verdict(`https://news.example.com/${'a'.repeat(5000)}`)).toBe('uri-too-long')
  })
})

describe('canonicalAddress', () => {
  it.each([
    ['https://News.Example.com./a#b', 'https://news.example.com/a'],
    ['https://news.example.com/a?utm_source=x&id=1&fbclid=y', 'https://news.example.com/a?id=1'],
    ['https://news.example.com/a?q=a%20b', 'https://news.example.com/a?q=a%20b'],
    ['https://news.example.com:443', 'https://news.example.com/'],
  ])('%s → %s', (address, wanted) => {
    expect(canonicalAddress(new URL(address))).toBe(wanted)
  })
})
