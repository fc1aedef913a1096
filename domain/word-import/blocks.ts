import type { Conversion } from './conversion.ts'
import { formatOf } from './formats.ts'
import { hasBlock, hasClass, type HtmlElement, type HtmlNode, isElement } from './html-tree.ts'
import { inlineNodes, isDropped, isFilled } from './inlines.ts'
import { isListLike, listNodes } from './lists.ts'
import { type EditorNode, FORMAT, headingNode, paragraphNode, quoteNode } from './nodes.ts'
import { tableNodes } from './tables.ts'

const HEADINGS = ['h2', 'h2', 'h3', 'h4'] as const

/** Level 1 to 6 of what is a heading, 0 of the title of the whole text; null of anything else. */
function headingLevel(element: HtmlElement): number | null {
  const tag = /^h([1-6])$/.exec(element.tag)
  if (tag) return Number(tag[1])
  if (hasClass(element, 'MsoTitle')) return 0
  if (element.attributes.role !== 'heading') return null
  const level = Number(element.attributes['aria-level'])
  return Number.isInteger(level) && level > 0 ? level : 1
}

const isQuote = (element: HtmlElement): boolean =>
  element.tag === 'blockquote' || hasClass(element, 'MsoQuote') || hasClass(element, 'MsoIntenseQuote')

/**
 * @param format of the text around, where an element of a line (Google Docs' `<b>`) has paragraphs inside
 * @returns the blocks that the nodes are: paragraphs, headings, lists, quotations, tables; empty ones left out
 */
export function blockNodes(nodes: readonly HtmlNode[], conversion: Conversion, format = 0): EditorNode[] {
  const blocks: EditorNode[] = []
  let line: HtmlNode[] = []
  const endLine = () => {
    blocks.push(...paragraph(line, conversion, format))
    line = []
  }
  for (let index = 0; index < nodes.length; index += 1) {
    const node = nodes[index]
    if (node === undefined) continue
    if (!isElement(node) || !(hasBlock(node) || isListLike(node))) {
      line.push(node)
      continue
    }
    endLine()
    if (isDropped(node, conversion)) continue
    if (isListLike(node)) {
      const lists = neighbouringLists(nodes, index)
      blocks.push(...listNodes(lists.elements, conversion))
      index = lists.last
    } else blocks.push(...blocksOf(node, conversion, formatOf(node, format, conversion.features)))
  }
  endLine()
  return blocks
}

/** Items of one list that its source wrote one after the other, with white space or nothing between them. */
function neighbouringLists(nodes: readonly HtmlNode[], first: number): { elements: HtmlElement[]; last: number } {
  const elements: HtmlElement[] = []
  let last = first
  for (let index = first; index < nodes.length; index += 1) {
    const node = nodes[index]
    if (node === undefined) break
    if (isElement(node) ? !isListLike(node) : node.trim() !== '') break
    if (!isElement(node)) continue
    elements.push(node)
    last = index
  }
  return { elements, last }
}

function paragraph(nodes: readonly HtmlNode[], conversion: Conversion, format: number): EditorNode[] {
  const children = inlineNodes(nodes, conversion, format)
  return isFilled(children) ? [paragraphNode(children)] : []
}

function blocksOf(element: HtmlElement, conversion: Conversion, format: number): EditorNode[] {
  const { features } = conversion
  const level = headingLevel(element)
  if (level !== null && features.headings) {
    const children = inlineNodes(element.children, conversion).map(withoutBold)
    return isFilled(children) ? [headingNode(HEADINGS[level] ?? 'h4', children)] : []
  }
  if (isQuote(element) && features.quotes) {
    const children = inlineNodes(element.children, conversion, format)
    return isFilled(children) ? [quoteNode(children)] : []
  }
  if (element.tag === 'table') {
    // The editor's cells hold paragraphs and lists.
    const inCells: Conversion = {
      ...conversion,
      features: { ...features, headings: false, quotes: false, tables: false },
    }
    return tableNodes(element, conversion, (nodes) => blockNodes(nodes, inCells))
  }
  return blockNodes(element.children, conversion, format)
}

/** A heading is bold already. */
const withoutBold = (node: EditorNode): EditorNode =>
  node.type === 'text' && typeof node.format === 'number' ? { ...node, format: node.format & ~FORMAT.bold } : node
