import { describe, expect, it } from '@jest/globals'
import { footnotesOf } from '#domain/footnotes.ts'
import { plainText } from '#domain/rich-text-plain.ts'
import { BODY_FEATURES, type Features, PROSE_FEATURES } from '#domain/word-import/conversion.ts'
import { htmlToRichText } from '#domain/word-import/html-to-rich-text.ts'
import type { EditorNode } from '#domain/word-import/nodes.ts'
import { parseHtml } from '#word/parse-html.ts'
import {
  GOOGLE_DOCS_CLIPBOARD,
  LIBREOFFICE_CLIPBOARD,
  WORD_CLIPBOARD,
  WORD_ONLINE_CLIPBOARD,
} from '../support/fixtures/word-clipboard.ts'

const convert = (html: string, features: Features = BODY_FEATURES) => {
  let ids = 0
  return htmlToRichText(parseHtml(html), features, () => (ids += 1).toString(16).padStart(24, '0'))
}

const isNode = (value: unknown): value is EditorNode => typeof value === 'object' && value !== null && 'type' in value

/** The nodes in short: `paragraph(text "A ", text.2 "quiet")`. */
function outline(nodes: unknown): string {
  if (!Array.isArray(nodes)) return ''
  return nodes
    .filter(isNode)
    .map((node) => {
      const format = typeof node.format === 'number' && node.format > 0 ? `.${node.format}` : ''
      if (node.type === 'text') return `${JSON.stringify(node.text)}${format}`
      const tag = typeof node.tag === 'string' ? node.tag : node.type
      const header = typeof node.headerState === 'number' && node.headerState > 0 ? `.${node.headerState}` : ''
      return `${tag}${header}(${outline(node.children)})`
    })
    .join(' ')
}

const shape = (html: string, features?: Features) => outline(convert(html, features).richText.root.children)

describe('the clipboard of Word', () => {
  const { richText, findings } = convert(WORD_CLIPBOARD)
  const blocks = outline(richText.root.children)

  it('keeps headings and emphasis, and joins the lines that Word wrapped', () => {
    expect(blocks).toContain(
      'h2("Trust at sea") paragraph("A " "quiet".2 " and " "firm".1 " rule." footnote() " More.")',
    )
  })

  it('makes lists of the paragraphs that only look like them', () => {
    expect(blocks).toContain(
      'ul(listitem("Lights") listitem(ul(listitem("Red ones"))) listitem("Horns")) ol(listitem("First"))',
    )
  })

  it('keeps the number that a list begins with', () => {
    const html = '<ol start="7"><li>Seventh</li><li>Eighth</li></ol><p>Between</p><ol><li>First</li></ol>'
    expect(convert(html).richText.root.children.map((node) => node.start)).toEqual([7, undefined, 1])
  })

  it('makes the bold first row of a table its heading', () => {
    expect(blocks).toContain('tablerow(tablecell.1(paragraph("Year".1)) tablecell.1(paragraph("Meetings".1)))')
    expect(blocks).toContain('tablerow(tablecell(paragraph("2024")) tablecell(paragraph("17")))')
  })

  it('puts the footnote where its mark is, with its emphasis and link, and nothing at the end', () => {
    const [note, ...others] = footnotesOf(richText)
    expect(others).toEqual([])
    expect(outline(note?.note.root.children)).toBe('paragraph("See " "Book".2 ", " link("here") ".")')
    expect(blocks.endsWith('paragraph(link("The rules") " and a file")')).toBe(true)
  })

  it('says what was left out', () => {
    expect(findings).toEqual([
      { code: 'images', count: 1 },
      { code: 'links', count: 1 },
    ])
  })
})

describe('other word processors', () => {
  it('Google Docs: emphasis by style, lists in lists, links led through its own page', () => {
    expect(shape(GOOGLE_DOCS_CLIPBOARD)).toBe(
      'h3("Signals") paragraph("A " "quiet".2 " rule".1 link("link")) ul(listitem("Lights") listitem(ul(listitem("Red ones"))))',
    )
    expect(JSON.stringify(convert(GOOGLE_DOCS_CLIPBOARD))).toContain('"url":"https://example.org/r"')
  })

  it('LibreOffice: footnotes', () => {
    expect(shape(LIBREOFFICE_CLIPBOARD)).toBe('paragraph("Text" footnote() " goes on.")')
    expect(plainText(convert(LIBREOFFICE_CLIPBOARD).richText)).toBe('Text goes on.\n\nThe note.')
  })

  it('Word Online: items that are lists of their own', () => {
    expect(shape(WORD_ONLINE_CLIPBOARD)).toBe('h2("Title") ul(listitem("One") listitem(ul(listitem("Two"))))')
  })
})

describe('a text', () => {
  it('loses what must not be in one', () => {
    expect(shape('<p>a\u0000b\u00adc\uf0b7\ud800d</p><p>\u3000\u3000字下げ</p><p>&nbsp;</p><p><br></p>')).toBe(
      'paragraph("abcd") paragraph("字下げ")',
    )
  })

  it('has no space where a line of Chinese or Japanese was wrapped, and one in Korean', () => {
    expect(shape('<p>海上での\n信頼</p><p>바다\n에서</p>')).toBe('paragraph("海上での信頼") paragraph("바다 에서")')
  })

  it('says the reading of a character in brackets', () => {
    expect(shape('<p><ruby>信頼<rp>(</rp><rt>しんらい</rt><rp>)</rp></ruby></p>')).toBe('paragraph("信頼（しんらい）")')
  })

  it.each(['javascript:alert(1)', ' java\nscript:alert(1)', 'data:text/html,x', 'vbscript:x', '/etc', 'file:///c'])(
    'has no link to %j',
    (href) => {
      const { richText, findings } = convert(`<p><a href="${href}">words</a></p>`)
      expect(outline(richText.root.children)).toBe('paragraph("words")')
      expect(findings).toEqual([{ code: 'links', count: 1 }])
    },
  )

  it('has nothing of scripts, style sheets, hidden and deleted text', () => {
    expect(
      shape('<style>p{}</style><script>x</script><p>a<span style="display:none">b</span><del>c</del><ins>d</ins></p>'),
    ).toBe('paragraph("ad")')
  })

  it('is not mistaken for notes where headings and a table of contents lead to each other', () => {
    expect(shape('<p><a id="t" href="#h">One</a></p><h1 id="h"><a href="#t">One</a></h1>')).toBe(
      'paragraph("One") h2("One")',
    )
  })

  it('without a block is a paragraph; nothing is nothing', () => {
    expect(shape('one <b>two</b>')).toBe('paragraph("one " "two".1)')
    expect(shape('')).toBe('')
  })

  it('keeps only what the editor knows', () => {
    const html = '<h1>T</h1><table><tr><td>a</td><td>b</td></tr></table><blockquote>q</blockquote><p>x<sup>2</sup></p>'
    expect(shape(html, PROSE_FEATURES)).toBe('paragraph("T") paragraph("a" " – " "b") paragraph("q") paragraph("x2")')
    expect(convert(LIBREOFFICE_CLIPBOARD, PROSE_FEATURES).findings).toEqual([{ code: 'footnotes', count: 1 }])
  })

  it('keeps cells that span others, and heads rows by their first cell', () => {
    const { richText } = convert(
      '<table><tr><th>a</th><td colspan="2">b</td></tr><tr><th>c</th><td>d</td><td>e</td></tr></table>',
    )
    expect(outline(richText.root.children)).toBe(
      'table(tablerow(tablecell.2(paragraph("a")) tablecell(paragraph("b"))) tablerow(tablecell.2(paragraph("c")) tablecell(paragraph("d")) tablecell(paragraph("e"))))',
    )
    expect(JSON.stringify(richText)).toContain('"colSpan":2')
  })
})
