import { listStart } from '../lists.ts'
import type { Conversion } from './conversion.ts'
import { type HtmlElement, type HtmlNode, isElement, rawText, styleOf } from './html-tree.ts'
import { inlineNodes, isDropped, isFilled } from './inlines.ts'
import { type EditorNode, listNode } from './nodes.ts'

/** One item of a list, however its source writes lists: how deep it is, its number where it is told, what it says. */
type Entry = { level: number; isOrdered: boolean; start: number | null; nodes: readonly HtmlNode[] }

/** Begins the name of an anchor in the first item of a list; the number of that item follows. */
export const LIST_START = 'list-start-'

/** Deeper than anybody reads; a limit for what is made to be deep. */
const DEEPEST = 9

const isList = (element: HtmlElement): boolean => element.tag === 'ul' || element.tag === 'ol'

/** Word's clipboard has paragraphs that look like items: `mso-list:l0 level2 lfo1`. */
const wordLevel = (element: HtmlElement): number => {
  if (element.tag !== 'p') return 0
  const level = /\blevel(\d+)/.exec(styleOf(element, 'mso-list'))
  return level ? Math.min(Number(level[1]), DEEPEST) : 0
}

/** Word Online puts every item into a list of its own, inside a division. */
const isListWrapper = ({ tag, children }: HtmlElement): boolean =>
  tag === 'div' &&
  children.some((child) => isElement(child) && isList(child)) &&
  children.every((child) => (isElement(child) ? isList(child) : child.trim() === ''))

export const isListLike = (element: HtmlElement): boolean =>
  isList(element) || wordLevel(element) > 0 || isListWrapper(element)

const isMarker = (element: HtmlElement): boolean => styleOf(element, 'mso-list') === 'ignore'

/** A number or a letter with a point or bracket, as in `1.`, `(a)`, `iv)`, `１．`; anything else is a bullet. */
const ORDERED_MARKER = /^[(（]?([0-9０-９]{1,3}|[a-z]|[ivxlcdm]{1,6}|[一二三四五六七八九十]{1,3})[.)、．）]/i

function markerOf(element: HtmlElement): HtmlElement | undefined {
  for (const child of element.children) {
    if (!isElement(child)) continue
    const found = isMarker(child) ? child : markerOf(child)
    if (found) return found
  }
  return undefined
}

/** @returns a number that a list may begin with; null for anything else */
function startOf(written: string | undefined): number | null {
  const start = Number(written)
  return written !== undefined && Number.isInteger(start) && start > 0 && listStart(start) === start ? start : null
}

function anchoredStart(nodes: readonly HtmlNode[]): number | null {
  for (const node of nodes) {
    if (!isElement(node)) continue
    const name = node.attributes.id ?? ''
    if (node.tag === 'a' && name.startsWith(LIST_START)) return startOf(name.slice(LIST_START.length))
    const inside = isList(node) ? null : anchoredStart(node.children)
    if (inside !== null) return inside
  }
  return null
}

function wordEntry(element: HtmlElement, level: number, { dropped }: Conversion): Entry {
  const marker = markerOf(element)
  if (marker) dropped.add(marker)
  const said = marker ? rawText(marker.children).trim() : ''
  return { level, isOrdered: ORDERED_MARKER.test(said), start: startOf(/\d+/.exec(said)?.[0]), nodes: element.children }
}

function entriesOf(element: HtmlElement, level: number, conversion: Conversion): Entry[] {
  const ofWord = wordLevel(element)
  if (ofWord > 0) return [wordEntry(element, ofWord, conversion)]
  if (isListWrapper(element))
    return element.children.filter(isElement).flatMap((list) => entriesOf(list, level, conversion))
  const depth = Math.min(level, DEEPEST)
  const items = element.children.filter(isElement).filter((child) => !isDropped(child, conversion))
  return items.flatMap((child, index): Entry[] => {
    // Google Docs nests lists in lists, without an item around.
    if (isList(child)) return entriesOf(child, depth + 1, conversion)
    const said = Number(child.attributes['aria-level'] ?? child.attributes['data-aria-level'])
    const own = Number.isInteger(said) && said > 0 ? Math.min(said, DEEPEST) : depth
    const nested = child.children.filter(isElement).filter(isList)
    const rest = child.children.filter((inside) => !isElement(inside) || !isList(inside))
    const start = anchoredStart(rest) ?? (index === 0 ? startOf(element.attributes.start) : null)
    const item: Entry = { level: own, isOrdered: element.tag === 'ol', start, nodes: rest }
    return [item, ...nested.flatMap((list) => entriesOf(list, own + 1, conversion))]
  })
}

/** @returns the lists that neighbouring items and lists make up, nested as deep as they say. */
export function listNodes(elements: readonly HtmlElement[], conversion: Conversion): EditorNode[] {
  const entries = elements.flatMap((element) => entriesOf(element, 1, conversion))
  const filled = entries.flatMap(({ nodes, ...entry }) => {
    const children = inlineNodes(nodes, conversion)
    return isFilled(children) ? [{ ...entry, children }] : []
  })
  return build(filled)
}

type Filled = Omit<Entry, 'nodes'> & { children: EditorNode[] }

function build(entries: readonly Filled[]): EditorNode[] {
  const level = Math.min(...entries.map((entry) => entry.level))
  const lists: { isOrdered: boolean; start: number; items: EditorNode[][] }[] = []
  for (let index = 0; index < entries.length;) {
    const entry = entries[index]
    if (!entry) break
    if (entry.level === level) {
      const last = lists.at(-1)
      if (last && last.isOrdered === entry.isOrdered) last.items.push(entry.children)
      else lists.push({ isOrdered: entry.isOrdered, start: entry.start ?? 1, items: [entry.children] })
      index += 1
      continue
    }
    const end = entries.findIndex((other, at) => at > index && other.level === level)
    const deeper = entries.slice(index, end === -1 ? entries.length : end)
    // The editor keeps a nested list in an item of its own.
    for (const nested of build(deeper)) lists.at(-1)?.items.push([nested])
    index += deeper.length
  }
  return lists.map(({ isOrdered, items, start }) => listNode(isOrdered, items, start))
}
