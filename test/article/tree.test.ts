/** The small document tree behaves as the DOM standard says, where it has an answer. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsePage } from '../../src/article/dom.ts'
import { TreeElement, TreeText } from '../../src/article/tree.ts'

function body(html: string): TreeElement {
  return parsePage(`<html><head></head><body>${html}</body></html>`).body
}

describe('parsePage', () => {
  it.each([
    ['<p>a<p>b', '<p>a</p><p>b</p>'],
    ['<ul><li>a<li>b</ul>', '<ul><li>a</li><li>b</li></ul>'],
    ['a<br>b<img src=x>', 'a<br>b<img src="x">'],
    ['<p>a &amp; b &lt; c &eacute;</p>', '<p>a &amp; b &lt; c é</p>'],
    ['<p title="&quot;a&quot;">b</p>', '<p title="&quot;a&quot;">b</p>'],
    ['<div>a</span></div>b', '<div>a</div>b'],
    ['<DIV CLASS="x">a</DIV>', '<div class="x">a</div>'],
  ])('%s', (html, serialized) => {
    expect(body(html).innerHTML).toBe(serialized)
  })

  it('keeps a text in one node, also across character references', () => {
    expect(body('caf&eacute; &amp; bar').childNodes).toHaveLength(1)
  })

  it('finds elements in document order', () => {
    const found = body('<h1>1</h1><div><p>2</p><h1>3</h1></div><p>4</p>').querySelectorAll('p,h1')
    expect(found.map((element) => element.textContent)).toEqual(['1', '2', '3', '4'])
  })

  it('reads style as far as visibility goes', () => {
    const [hidden, shown] = body('<p style="color:red;Display : NONE">a</p><p>b</p>').children
    expect(hidden?.style.display).toBe('none')
    expect(shown?.style.display).toBe('')
  })

  it('sets innerHTML', () => {
    const element = body('<p>old</p>')
    element.innerHTML = '<i>new</i> text'
    expect(element.childNodes.map(({ nodeName }) => nodeName)).toEqual(['I', '#text'])
    expect(element.firstElementChild?.parentElement).toBe(element)
  })
})

describe('moving nodes', () => {
  const step = fc.record({
    action: fc.constantFrom('append', 'remove', 'replace'),
    node: fc.nat(7),
    other: fc.nat(7),
  })

  it('keeps the links between siblings as a list would', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const parent = new TreeElement('div')
        const nodes = Array.from({ length: 8 }, (_, i) =>
          i % 2 ? new TreeElement('p') : new TreeText(String(i)),
        )
        let model: (TreeElement | TreeText)[] = []
        for (const { action, node, other } of steps) {
          const [a, b] = [nodes[node], nodes[other]] as [TreeElement, TreeElement]
          if (action === 'append') {
            parent.appendChild(a)
            model = [...model.filter((item) => item !== a), a]
          } else if (action === 'remove') {
            a.remove()
            model = model.filter((item) => item !== a)
          } else if (model.includes(b) && a !== b) {
            parent.replaceChild(a, b)
            model = model.filter((item) => item !== a).map((item) => (item === b ? a : item))
          }
          expect(parent.childNodes).toEqual(model)
          expect(parent.lastChild).toBe(model.at(-1) ?? null)
          const backwards: unknown[] = []
          for (let at = parent.lastChild; at !== null; at = at.previousSibling)
            backwards.unshift(at)
          expect(backwards).toHaveLength(model.length)
        }
        for (const item of nodes) expect(item.parentNode).toBe(model.includes(item) ? parent : null)
      }),
    )
  })
})
