import { describe, expect, it } from '@jest/globals'
import type { RichTextState } from '#domain/localized.ts'
import { typesetBlocks } from '#domain/typeset/blocks.ts'
import { block, link, paragraph, richText } from '../../support/fixtures/rich-text.ts'

const around = { pictures: new Map(), origin: 'https://portal.example.org' }
const blocksOf = (...children: RichTextState['root']['children']) => typesetBlocks(richText(...children), around)
const element = { version: 1, format: '', indent: 0, direction: 'ltr' } as const
const words = (text: string, format = 0) => ({ type: 'text', version: 1, text, format })
const kinds = (blocks: { kind: string }[]) => blocks.map(({ kind }) => kind)

describe('a text on its way to the printed page', () => {
  it('has no empty paragraphs, no unknown nodes and no figure whose picture readers may not see', () => {
    const blocks = blocksOf(
      paragraph(),
      paragraph('One.'),
      { type: 'somethingNew', version: 1 },
      block('figure', { image: 7, caption: 'Of nothing' }),
      { type: 'horizontalrule', version: 1 },
    )
    expect(kinds(blocks)).toEqual(['paragraph', 'rule'])
  })

  it('stresses East Asian words where it slants others', () => {
    const [first] = blocksOf({ ...element, type: 'paragraph', children: [words('Title', 2), words('書名', 3)] })
    expect(first).toMatchObject({
      children: [
        { text: 'Title', marks: ['italic'] },
        { text: '書名', marks: ['bold', 'stressed'] },
      ],
    })
  })

  it('leads to the site where a link does, and nowhere where it is not safe or within the page', () => {
    const urls = [
      link('/en/about', 'a'),
      link('https://example.org/b', 'b'),
      link('javascript:alert(1)', 'c'),
      link('#d', 'd'),
    ]
    expect(urls.map((node) => blocksOf(node)[0])).toMatchObject([
      { children: [{ kind: 'link', url: 'https://portal.example.org/en/about' }] },
      { children: [{ kind: 'link', url: 'https://example.org/b' }] },
      { children: [{ kind: 'text', text: 'c' }] },
      { children: [{ kind: 'text', text: 'd' }] },
    ])
  })

  it('has notes where their marks are, and none in a note', () => {
    const inner = { type: 'footnote', version: 1, note: richText(paragraph('Inner.')) }
    const note = {
      type: 'footnote',
      version: 1,
      note: richText({ ...element, type: 'paragraph', children: [words('Outer.'), inner] }),
    }
    const [first] = blocksOf({ ...element, type: 'paragraph', children: [words('Text'), note] })
    expect(first).toMatchObject({
      children: [
        { kind: 'text' },
        { kind: 'note', blocks: [{ kind: 'paragraph', children: [{ kind: 'text', text: 'Outer.' }] }] },
      ],
    })
  })

  it('keeps a list inside the item it belongs to, and begins where the list begins', () => {
    const item = (...children: object[]) => ({ ...element, type: 'listitem', children })
    const inner = { ...element, type: 'list', tag: 'ul', start: 1, children: [item(words('inside'))] }
    const list = { ...element, type: 'list', tag: 'ol', start: 4, children: [item(words('four')), item(inner)] }
    expect(blocksOf(list)).toMatchObject([
      { kind: 'list', isOrdered: true, start: 4, items: [[{ kind: 'paragraph' }, { kind: 'list', isOrdered: false }]] },
    ])
  })

  it('sets a quotation from right to left where its first letter is written so', () => {
    const quote = (text: string) => ({ ...element, type: 'quote', children: [words(text)] })
    expect(blocksOf(quote('«الثقة» and trust'), quote('Trust is الثقة'))).toMatchObject([
      { isRightToLeft: true },
      { isRightToLeft: false },
    ])
  })

  it('has no control characters and no halves of characters', () => {
    const [first] = blocksOf(paragraph('a\u0000b\u001bc\ud800d\u2028e'))
    expect(first).toMatchObject({ children: [{ text: 'abc\ufffdd\u2028e' }] })
  })

  it('lets a word without end be broken, and leaves addresses and other words as they are', () => {
    const address = 'https://example.org/documents/a-long-name/of-a-file?with=a&long=query'
    const [first] = blocksOf(paragraph(`${'x'.repeat(50)} ${address} ${'信'.repeat(60)}`))
    const broken = `${'x'.repeat(20)}\u200b${'x'.repeat(20)}\u200b${'x'.repeat(10)}`
    expect(first).toMatchObject({ children: [{ text: `${broken} ${address} ${'信'.repeat(60)}` }] })
  })
})
