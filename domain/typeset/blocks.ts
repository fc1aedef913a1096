import { footnotesOf, type Footnote, isFootnote } from '../footnotes.ts'
import { listItems, listStart } from '../lists.ts'
import type { RichTextState } from '../localized.ts'
import { isRecord } from '../records.ts'
import { proseText } from '../rich-text-plain.ts'
import { isSafeAddress } from '../safe-address.ts'
import { EMBED, FIGURE, PULL_QUOTE, textBlockOf } from '../text-blocks.ts'
import { paragraphDirection } from '../text-direction.ts'
import type { Block, Cell, Inline, Mark, Picture } from './document.ts'
import { printable } from './printable.ts'
import { placeCells } from './table-grid.ts'

/** What a text needs of what is around it. */
export type Around = {
  /** Pictures of its figures, by their ids; a figure without one is left out, as on the page. */
  pictures: ReadonlyMap<number, Picture>
  /** Makes paths of this site into addresses. */
  origin: string
}

type Node = Record<string, unknown>

const childrenOf = (node: Node): Node[] => (Array.isArray(node.children) ? node.children.filter(isRecord) : [])

/** Lexical's formats, a bit for each. */
const MARKS: readonly (readonly [bit: number, mark: Mark])[] = [
  [1, 'bold'],
  [2, 'italic'],
  [4, 'strike'],
  [8, 'underline'],
  [16, 'code'],
  [32, 'sub'],
  [64, 'super'],
]

const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** Chinese, Japanese and Korean words are not slanted but stressed; see the same rule of the page. */
function marksOf(format: unknown, text: string): Mark[] {
  const bits = typeof format === 'number' ? format : 0
  const marks = MARKS.flatMap(([bit, mark]) => ((bits & bit) === bit ? [mark] : []))
  return EAST_ASIAN.test(text) ? marks.map((mark) => (mark === 'italic' ? 'stressed' : mark)) : marks
}

const directionOf = (node: Node): boolean =>
  paragraphDirection(proseText({ root: { children: childrenOf(node) } })) !== undefined

const RIGHT_TO_LEFT_FIRST =
  /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/** As `dir="auto"`: the first letter decides. */
const isRightToLeft = (node: Node): boolean =>
  directionOf(node) && RIGHT_TO_LEFT_FIRST.test(proseText({ root: { children: childrenOf(node) } }))

/**
 * @param state as an editor wrote it
 * @returns the text as a tree that the template sets; nodes that no page shows are left out
 */
export function typesetBlocks(state: RichTextState | null, around: Around): Block[] {
  if (state === null || !isRecord(state.root)) return []
  return blocksOf(childrenOf(state.root), { ...around, notes: new Set(footnotesOf(state)) })
}

type Inside = Around & { notes: ReadonlySet<Footnote> }

/** Inline nodes between blocks (in a table's cell or a list's item) make a paragraph. */
function blocksOf(nodes: readonly Node[], inside: Inside): Block[] {
  const blocks: Block[] = []
  let loose: Node[] = []
  const settle = () => {
    const children = inlinesOf(loose, inside)
    if (children.length > 0)
      blocks.push({ kind: 'paragraph', isRightToLeft: isRightToLeft({ children: loose }), children })
    loose = []
  }
  for (const node of nodes) {
    if (!isBlock(node)) {
      loose.push(node)
      continue
    }
    settle()
    blocks.push(...blockOf(node, inside))
  }
  settle()
  return blocks
}

const BLOCKS: ReadonlySet<unknown> = new Set([
  'paragraph',
  'heading',
  'list',
  'quote',
  'table',
  'horizontalrule',
  'block',
  'upload',
])

const isBlock = (node: Node) => BLOCKS.has(node.type)

function blockOf(node: Node, inside: Inside): Block[] {
  switch (node.type) {
    case 'paragraph':
    case 'quote': {
      const children = inlinesOf(childrenOf(node), inside)
      return children.length > 0 ? [{ kind: node.type, isRightToLeft: isRightToLeft(node), children }] : []
    }
    case 'heading': {
      const children = inlinesOf(childrenOf(node), inside)
      const level = Math.max(2, Number(String(node.tag).slice(1)) || 2) - 1
      return children.length > 0 ? [{ kind: 'heading', level: Math.min(level, 5), children }] : []
    }
    case 'list':
      return listOf(node, inside)
    case 'table':
      return tableOf(node, inside)
    case 'horizontalrule':
      return [{ kind: 'rule' }]
    case 'block':
      return betweenParagraphs(node, inside)
    default:
      return []
  }
}

function listOf(node: Node, inside: Inside): Block[] {
  const held = childrenOf(node).map((item) => ({ children: childrenOf(item) }))
  const items = listItems(held)
    .map((nodes) => blocksOf(nodes, inside))
    .filter((blocks) => blocks.length > 0)
  return items.length > 0 ? [{ kind: 'list', isOrdered: node.tag === 'ol', start: listStart(node.start), items }] : []
}

const spanOf = (value: unknown): number => (typeof value === 'number' && value > 1 ? Math.trunc(value) : 1)

/** Lexical's header state: 1 in a row of headings, 2 in a column of headings, 3 in both. */
const headerState = ({ headerState }: Node): number => (typeof headerState === 'number' ? headerState : 0)

function tableOf(node: Node, inside: Inside): Block[] {
  const rows = childrenOf(node).map((row) =>
    childrenOf(row).map((cell) => ({ node: cell, across: spanOf(cell.colSpan), down: spanOf(cell.rowSpan) })),
  )
  const isHeadingRow = (row: (typeof rows)[number]) =>
    row.length > 0 && row.every((cell) => (headerState(cell.node) & 1) === 1)
  const firstOfBody = rows.findIndex((row) => !isHeadingRow(row))
  // A table of headings alone has none: the template repeats them above nothing.
  const headingRows = Math.max(firstOfBody, 0)
  const { cells, columns } = placeCells(rows, headingRows)
  if (cells.length === 0) return []
  return [
    {
      kind: 'table',
      columns,
      headingRows,
      cells: cells.map(({ cell, ...place }): Cell => ({
        ...place,
        isHeading: cell !== null && headerState(cell.node) > 0,
        blocks: cell === null ? [] : blocksOf(childrenOf(cell.node), inside),
      })),
    },
  ]
}

function betweenParagraphs(node: Node, { origin, pictures }: Inside): Block[] {
  const block = textBlockOf(node)
  switch (block?.blockType) {
    case FIGURE: {
      const image = pictures.get(block.image)
      return image ? [{ kind: 'figure', image, caption: printable(block.caption) }] : []
    }
    case PULL_QUOTE:
      return [{ kind: 'pullQuote', text: printable(block.text), source: printable(block.source) }]
    case EMBED: {
      const url = addressOf(block.url, origin)
      return url ? [{ kind: 'embed', url, title: printable(block.title) }] : []
    }
    default:
      return []
  }
}

function inlinesOf(nodes: readonly Node[], inside: Inside): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    if (node.type === 'linebreak') return [{ kind: 'break' }]
    if (node.type === 'tab') return [{ kind: 'text', text: ' ', marks: [] }]
    if (isFootnote(node)) return noteOf(node, inside)
    if (typeof node.text === 'string') {
      const text = printable(node.text)
      return text === '' ? [] : [{ kind: 'text', text, marks: marksOf(node.format, text) }]
    }
    const children = inlinesOf(childrenOf(node), inside)
    if (node.type !== 'link' && node.type !== 'autolink') return children
    const url = isRecord(node.fields) ? addressOf(node.fields.url, inside.origin) : null
    return url === null || children.length === 0 ? children : [{ kind: 'link', url, children }]
  })
}

/** A note that holds nothing is a mark that leads nowhere; a note in a note has no place. */
function noteOf(node: Footnote, inside: Inside): Inline[] {
  if (!inside.notes.has(node)) return []
  const blocks = blocksOf(childrenOf(node.note.root), { ...inside, notes: new Set() })
  return [
    { kind: 'note', blocks: blocks.length > 0 ? blocks : [{ kind: 'paragraph', isRightToLeft: false, children: [] }] },
  ]
}

/** @returns an absolute address that a file on a reader's disk can lead to, or null; one within the page leads nowhere there */
function addressOf(url: unknown, origin: string): string | null {
  if (typeof url !== 'string' || !isSafeAddress(url) || url.startsWith('#')) return null
  return URL.canParse(url, origin) ? new URL(url, origin).href : null
}
