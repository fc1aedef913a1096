/**
 * @param state Lexical editor state
 * @returns its text, a line per line break or list item and an empty line between paragraphs; blocks of other kinds
 * (images, embeds) say nothing
 */
export function plainText(state: { root: { children: unknown[] } } | null): string {
  if (state === null) return ''
  return textOf(state.root)
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** Text that ends in an empty line, and that which ends in a line. */
const BLOCKS: ReadonlySet<unknown> = new Set(['paragraph', 'heading', 'quote', 'list'])
const LINES: ReadonlySet<unknown> = new Set(['listitem', 'tablerow'])

function textOf(node: unknown): string {
  if (!isRecord(node)) return ''
  if (node.type === 'linebreak') return '\n'
  if (node.type === 'tab') return ' '
  if (typeof node.text === 'string') return node.text
  if (!Array.isArray(node.children)) return ''
  const text = node.children.map(textOf).join('')
  if (BLOCKS.has(node.type)) return `${text}\n\n`
  if (LINES.has(node.type)) return `${text}\n`
  return text
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
