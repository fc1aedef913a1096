import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import type { CitationRun } from '#domain/citation/styles.ts'

type Node = DefaultTreeAdapterTypes.ChildNode

/** The number of a single citation says nothing. */
const isNumber = (node: DefaultTreeAdapterTypes.Element) =>
  node.attrs.some(({ name, value }) => name === 'class' && value === 'csl-left-margin')

function collect(nodes: Node[], italic: boolean, into: CitationRun[]): void {
  for (const node of nodes) {
    if (node.nodeName === '#text' && 'value' in node) into.push({ text: node.value, italic })
    if (!('tagName' in node) || isNumber(node)) continue
    collect(node.childNodes, italic || node.tagName === 'i' || node.tagName === 'em', into)
  }
}

/**
 * @param html one entry of a bibliography, as the engine writes it
 * @returns its text in runs. No markup survives that the page does not write itself.
 */
export function runsOf(html: string): CitationRun[] {
  const found: CitationRun[] = []
  collect(parseFragment(html).childNodes, false, found)
  const runs: CitationRun[] = []
  for (const { italic, text } of found) {
    const last = runs.at(-1)
    const plain = withoutGuards(text).replace(/\s+/g, ' ')
    if (last?.italic === italic) last.text += plain
    else runs.push({ text: plain, italic })
  }
  const [first] = runs
  if (first) first.text = first.text.trimStart()
  const end = runs.at(-1)
  if (end) end.text = end.text.trimEnd()
  return runs.filter(({ text }) => text !== '')
}

/** The engine reads tags such as <i> in titles; a character of no width behind "<" makes it none. */
const GUARD = '\u2060'
export const guarded = (text: string): string => text.replaceAll('<', `<${GUARD}`)
const withoutGuards = (text: string): string => text.replaceAll(GUARD, '')
