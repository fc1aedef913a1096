import { describe, expect, it } from '@jest/globals'
import { parseMarkup } from '#sample/markup.ts'
import { toRichText } from '#sample/rich-text.ts'

const element = { version: 1, format: '', indent: 0, direction: 'ltr' }
const text = (value: string, format = 0) => ({
  type: 'text',
  version: 1,
  text: value,
  format,
  detail: 0,
  mode: 'normal',
  style: '',
})

describe('the sample markup', () => {
  it('keeps one block per entry', () => {
    expect(parseMarkup(['One.', '## Two', '### Three', '- four\n- five']).map((block) => block.kind)).toEqual([
      'paragraph',
      'heading',
      'heading',
      'list',
    ])
  })

  it('leaves a lone asterisk, a hash without a space and other brackets as they are', () => {
    for (const line of ['5 * 3 = 15', '#tag', '[sic] (so)']) {
      expect(parseMarkup([line])).toEqual([{ kind: 'paragraph', runs: [{ text: line, style: 'plain' }] }])
    }
  })

  it('makes no link of an address that is neither https nor mailto', () => {
    const source = '[label](javascript:alert)'
    expect(parseMarkup([source])).toEqual([{ kind: 'paragraph', runs: [{ text: source, style: 'plain' }] }])
  })
})

describe('the rich text of the sample', () => {
  it('is a Lexical paragraph with formats in their places', () => {
    expect(toRichText(['He wrote *Myths of Empire*, **twice**.'])).toEqual({
      root: {
        type: 'root',
        ...element,
        children: [
          {
            type: 'paragraph',
            ...element,
            textFormat: 0,
            textStyle: '',
            children: [text('He wrote '), text('Myths of Empire', 2), text(', '), text('twice', 1), text('.')],
          },
        ],
      },
    })
  })

  it('gives a paragraph the format that it starts with, as the editor does', () => {
    expect(toRichText(['**Sample text.** Prose.', 'Prose.']).root.children).toMatchObject([
      { textFormat: 1 },
      { textFormat: 0 },
    ])
  })

  it('has headings of the second and third level', () => {
    expect(toRichText(['## 冷战', '### 1962年']).root.children).toEqual([
      { type: 'heading', ...element, tag: 'h2', children: [text('冷战')] },
      { type: 'heading', ...element, tag: 'h3', children: [text('1962年')] },
    ])
  })

  it('numbers the items of a bulleted list from one', () => {
    expect(toRichText(['- one\n- **two**']).root.children).toEqual([
      {
        type: 'list',
        ...element,
        listType: 'bullet',
        tag: 'ul',
        start: 1,
        children: [
          { type: 'listitem', ...element, value: 1, children: [text('one')] },
          { type: 'listitem', ...element, value: 2, children: [text('two', 1)] },
        ],
      },
    ])
  })

  it('has links as Payload stores them', () => {
    expect(toRichText(['[APLN](https://www.apln.network)']).root.children).toMatchObject([
      {
        children: [
          {
            type: 'link',
            version: 3,
            id: '000000000000000000000001',
            fields: { linkType: 'custom', url: 'https://www.apln.network', newTab: false },
            children: [text('APLN')],
          },
        ],
      },
    ])
  })

  it('is equal for equal markup', () => {
    const source = ['A [link](https://example.org) and [another](mailto:a@example.org).']
    expect(toRichText(source)).toEqual(toRichText(source))
  })
})
