import { footnotesOf, isFootnote } from './footnotes.ts'
import { textBlockOf, textBlockWords } from './text-blocks.ts'
import { isRecord } from './records.ts'

type State = { root: { children: unknown[] } }

/**
 * @param state Lexical editor state
 * @returns its text, a line per line break, list item or row of a table (cells parted by tabs) and an empty line
 * between paragraphs; of figures, pull quotes and embeds what they say in words; after it all the text of its
 * footnotes in order
 */
export function plainText(state: State | null): string {
  if (state === null) return ''
  // Without numbers: a new note would otherwise change the text of all notes after it.
  const notes = footnotesOf(state).map(({ note }) => tidy(textOf(note.root)))
  return [tidy(textOf(state.root)), ...notes].filter(Boolean).join('\n\n')
}

/** @returns the same without the footnotes: what is read from beginning to end. */
export const proseText = (state: State | null): string => (state === null ? '' : tidy(textOf(state.root)))

const tidy = (text: string): string =>
  text
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()

/** Text that ends in an empty line, and that which ends in a line. */
const BLOCKS: ReadonlySet<unknown> = new Set(['paragraph', 'heading', 'quote', 'list', 'table'])
const LINES: ReadonlySet<unknown> = new Set(['listitem'])

function textOf(node: unknown): string {
  if (!isRecord(node) || isFootnote(node)) return ''
  if (node.type === 'linebreak') return '\n'
  if (node.type === 'tab') return ' '
  if (typeof node.text === 'string') return node.text
  if (node.type === 'block') return wordsOfBlock(node)
  if (!Array.isArray(node.children)) return ''
  if (node.type === 'tablerow') return `${node.children.map(cellText).join('\t')}\n`
  const text = node.children.map(textOf).join('')
  if (BLOCKS.has(node.type)) return `${text}\n\n`
  if (LINES.has(node.type)) return `${text}\n`
  return text
}

function wordsOfBlock(node: Record<string, unknown>): string {
  const block = textBlockOf(node)
  const text = block ? textBlockWords(block) : ''
  return text === '' ? '' : `${text}\n\n`
}

/** A cell is one piece of its row's line, however many paragraphs it has. */
const cellText = (cell: unknown): string => textOf(cell).trim().replace(/\s+/g, ' ')
