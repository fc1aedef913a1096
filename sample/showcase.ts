import type { RichTextState } from '#domain/localized.ts'

type Node = RichTextState['root']['children'][number]

const ELEMENT = { version: 1, format: '', indent: 0, direction: 'ltr' } as const

const state = (children: Node[]): RichTextState => ({ root: { type: 'root', ...ELEMENT, children } })
const text = (words: string, format = 0): Node => ({
  type: 'text',
  version: 1,
  text: words,
  format,
  mode: 'normal',
  style: '',
  detail: 0,
})
const element = (type: string, children: Node[], more: Record<string, unknown> = {}): Node => ({
  type,
  ...ELEMENT,
  ...more,
  children,
})
const paragraph = (...children: Node[]) => element('paragraph', children)
const note = (words: string): Node => ({ type: 'footnote', version: 1, note: state([paragraph(text(words))]) })
const block = (fields: Record<string, unknown>): Node => ({ type: 'block', version: 2, format: '', fields })

const cell = (words: string, headerState = 0): Node => element('tablecell', [paragraph(text(words))], { headerState })
const row = (words: string[], headerState = 0): Node =>
  element(
    'tablerow',
    words.map((word, index) => cell(word, headerState || (index === 0 ? 2 : 0))),
  )

/** A table of any width, for looking at how narrow and wide ones are set. */
export const exampleTable = (columns: number, rows: number): Node =>
  element('table', [
    row(
      Array.from({ length: columns }, (_, index) => (index === 0 ? 'Case' : `Year ${1960 + index}`)),
      1,
    ),
    ...Array.from({ length: rows }, (_, number) =>
      row(
        Array.from({ length: columns }, (_, index) =>
          index === 0 ? `Agreement ${number + 1}` : `${(number + 1) * index * 137}`,
        ),
      ),
    ),
  ])

/**
 * Everything that can stand in a full text, one after the other: for whoever changes the layout of PDFs.
 *
 * @param image id of the picture of its figure
 */
export function showcase(image: number): Node[] {
  return [
    element('heading', [text('What a text can have')], { tag: 'h2' }),
    paragraph(
      text('A sentence with '),
      text('bold', 1),
      text(', '),
      text('slanted', 2),
      text(' and '),
      text('code', 16),
      text(' words, a raised '),
      text('2', 64),
      text(' and a note.'),
      note('Texts of notes stand at the foot of the page. They may name 于铁军 or “Myths of Empire”.'),
      text(' Another one follows.'),
      note('https://example.org/an/address/that/is/rather/long/and/has/no/spaces/in/it?query=one&other=two'),
    ),
    element('quote', [
      text('A quotation of some length is set in from both sides, so that it is seen to be somebody else’s words.'),
    ]),
    element('quote', [text('الثقة لا تُبنى بالكلمات وحدها، بل بالأفعال التي تتبعها.')], { direction: 'rtl' }),
    paragraph(
      text(
        'Mixed: 信任 means trust, in Japanese 信頼, in Korean 신뢰, in Russian доверие, in Greek εμπιστοσύνη, in Hebrew אמון, in Hindi विश्वास, in Thai ความไว้วางใจ, and ∑ x² ≤ ∞ 👍.',
      ),
    ),
    block({
      blockType: 'pullQuote',
      text: 'First keep the channels open, then agree on rules, and only then limit arms.',
      source: 'From the second part',
    }),
    block({ blockType: 'figure', image, caption: 'A figure with two panels, each with its credit.' }),
    element('heading', [text('Tables and lists')], { tag: 'h3' }),
    exampleTable(4, 5),
    element(
      'list',
      [
        element('listitem', [text('First')], { value: 1 }),
        element('listitem', [text('Second')], { value: 2 }),
        element(
          'listitem',
          [
            element('list', [element('listitem', [text('inside it')], { value: 1 })], {
              listType: 'bullet',
              tag: 'ul',
              start: 1,
            }),
          ],
          { value: 3 },
        ),
      ],
      { listType: 'number', tag: 'ol', start: 1 },
    ),
    block({ blockType: 'embed', url: 'https://www.youtube.com/watch?v=abcdefghijk', title: 'A film' }),
  ]
}
