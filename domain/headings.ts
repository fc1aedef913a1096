import { nodesOfType } from './footnotes.ts'

export type Heading = {
  /** Where it can be linked to; the same as long as neither its words nor those of an equal one before it change. */
  id: string
  text: string
  /** Of the editor: 2 to 4. */
  level: number
  /** The node of the text. */
  node: unknown
}

export type ContentsEntry = Heading & { inside: ContentsEntry[] }

/** What keeps addresses of headings from those of other things on a page. */
const PREFIX = 'section'
/** Longer ones are cut at a whole character: some systems break long links. */
const LONGEST = 60

const textOf = (node: unknown): string => {
  if (typeof node !== 'object' || node === null) return ''
  if ('text' in node && typeof node.text === 'string') return node.text
  return 'children' in node && Array.isArray(node.children) ? node.children.map(textOf).join('') : ''
}

/** Letters, marks and digits of every script stay: an address can be read in Chinese, too. All else becomes a hyphen. */
const BETWEEN_WORDS = /[^\p{L}\p{M}\p{N}]+/gu

function anchorOf(text: string): string {
  const words = text.normalize('NFC').toLowerCase().replace(BETWEEN_WORDS, '-')
  return `${PREFIX}-${[...words].slice(0, LONGEST).join('')}`.replace(/-+/g, '-').replace(/-$/, '')
}

/**
 * @returns the headings of a text in order, with addresses that are unique among them; a second "Conclusion" is
 * `section-conclusion-2`. Empty headings are none.
 */
export function headingsOf(state: { root: { children: unknown[] } } | null): Heading[] {
  const used = new Set<string>()
  return nodesOfType(state?.root, 'heading').flatMap((node) => {
    const text = textOf(node).replace(/\s+/g, ' ').trim()
    if (text === '') return []
    const anchor = anchorOf(text)
    let id = anchor
    for (let count = 2; used.has(id); count += 1) id = `${anchor}-${count}`
    used.add(id)
    const level = Number(String(node.tag).slice(1))
    return [{ id, text, level: level >= 2 && level <= 4 ? level : 2, node }]
  })
}

/** Parts of parts are in the text, but not in a list that should be taken in at a glance. */
const LOWEST = 3

/**
 * @returns the headings of the two upper levels as a list of lists; a part before the first chapter stands beside it.
 *   Of a text under one heading, as Word has it for the title, the parts under that: the heading alone leads nowhere.
 */
export function contentsOf(headings: readonly Heading[]): ContentsEntry[] {
  const contents: ContentsEntry[] = []
  for (const heading of headings) {
    if (heading.level > LOWEST) continue
    const chapter = contents.at(-1)
    const entry = { ...heading, inside: [] }
    if (heading.level === LOWEST && chapter?.level === 2) chapter.inside.push(entry)
    else contents.push(entry)
  }
  const [only, another] = contents
  return only && !another ? only.inside : contents
}
