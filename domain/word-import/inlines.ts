import { FOOTNOTE } from '../footnotes.ts'
import { isWebAddress } from '../safe-address.ts'
import type { Conversion } from './conversion.ts'
import { formatOf } from './formats.ts'
import { type HtmlElement, type HtmlNode, hasClass, isBlock, isElement, styleOf } from './html-tree.ts'
import { breakNode, type EditorNode, FORMAT, linkNode, textNode } from './nodes.ts'
import { cleanText, trimEnd, trimStart } from './text.ts'

/** A piece of a line before it becomes a node, so that white space can be settled across pieces. */
type Piece =
  | { kind: 'text'; text: string; format: number; url: string | null }
  | { kind: 'break' }
  | { kind: 'node'; node: EditorNode }

const DROPPED_TAGS: ReadonlySet<string> = new Set(
  'base button head iframe input link meta noscript object rp script select style template textarea title xml'.split(
    ' ',
  ),
)

/** @returns whether nothing of the element is text: style sheets, what Word hides, what was deleted, comments. */
export function isDropped(element: HtmlElement, conversion: Conversion): boolean {
  if (conversion.dropped.has(element) || DROPPED_TAGS.has(element.tag)) return true
  const { findings } = conversion
  if (['img', 'svg', 'picture', 'v:imagedata'].includes(element.tag)) {
    findings.add('images')
    return true
  }
  if (element.tag === 'math') {
    findings.add('equations')
    return true
  }
  if (element.tag === 'del') {
    findings.add('trackedChanges')
    return true
  }
  if (hasClass(element, 'msocomanchor')) {
    findings.add('comments')
    return true
  }
  if (styleOf(element, 'mso-element') === 'comment-list') return true
  return styleOf(element, 'display') === 'none' || styleOf(element, 'mso-hide') === 'all'
}

type Around = { format: number; url: string | null }

function addPieces(nodes: readonly HtmlNode[], around: Around, conversion: Conversion, pieces: Piece[]): void {
  for (const node of nodes) {
    if (!isElement(node)) {
      pieces.push({ kind: 'text', text: node, ...around })
      continue
    }
    const note = conversion.notes.bodies.get(node)
    if (note) {
      if (conversion.features.footnotes)
        pieces.push({ kind: 'node', node: { type: FOOTNOTE, version: 1, note: conversion.noteState(note) } })
      else conversion.findings.add('footnotes')
      continue
    }
    if (isDropped(node, conversion)) continue
    if (node.tag === 'br') {
      pieces.push({ kind: 'break' })
      continue
    }
    // Blocks inside a line (a list item with two paragraphs) are lines of their own.
    const isLine = isBlock(node)
    if (isLine && pieces.length > 0) pieces.push({ kind: 'break' })
    if (node.tag === 'ins') conversion.findings.add('trackedChanges')
    if (isStruckOut(node)) conversion.findings.add('struckOut')
    const format = formatOf(node, around.format, conversion.features)
    const url = node.tag === 'a' ? linkOf(node, conversion) : around.url
    // The reading of a character (ruby) follows it in brackets.
    if (node.tag === 'rt') pieces.push({ kind: 'text', text: '（', ...around })
    addPieces(node.children, { format, url }, conversion, pieces)
    if (node.tag === 'rt') pieces.push({ kind: 'text', text: '）', ...around })
    if (isLine) pieces.push({ kind: 'break' })
  }
}

/** Our texts have no such format: what somebody crossed out would stand there as if it were meant. */
const isStruckOut = (element: HtmlElement): boolean =>
  element.tag === 's' || element.tag === 'strike' || styleOf(element, 'text-decoration').includes('line-through')

/** @returns the address of a link; null where it leads to a file, into the document itself, or nowhere safe. */
function linkOf(anchor: HtmlElement, { findings }: Conversion): string | null {
  const written = anchor.attributes.href?.replace(/[\s\u0000-\u001f]+/g, '') ?? ''
  if (written === '' || written.startsWith('#')) return null
  if (!isWebAddress(written)) {
    findings.add('links')
    return null
  }
  // Google Docs leads its links through a page of its own.
  const address = new URL(written)
  const target = address.hostname === 'www.google.com' && address.pathname === '/url' && address.searchParams.get('q')
  return target && isWebAddress(target) ? target : written
}

/**
 * @param format around the nodes
 * @returns the nodes of one line of text: white space settled, nothing empty, blocks inside it parted by line breaks
 */
export function inlineNodes(nodes: readonly HtmlNode[], conversion: Conversion, format = 0): EditorNode[] {
  const pieces: Piece[] = []
  addPieces(nodes, { format, url: null }, conversion, pieces)
  return toNodes(settle(pieces), conversion)
}

/** Joins pieces of the same kind, then takes away the white space that would not be seen. */
function settle(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    if (piece.kind === 'text' && last?.kind === 'text' && last.format === piece.format && last.url === piece.url)
      joined[joined.length - 1] = { ...last, text: last.text + piece.text }
    else joined.push(piece)
  }
  const settled: Piece[] = []
  for (const piece of joined) {
    const last = settled.at(-1)
    if (piece.kind === 'break') {
      if (last?.kind === 'text') trimLast(settled)
      if (settled.length > 0 && settled.at(-1)?.kind !== 'break') settled.push(piece)
    } else if (piece.kind === 'text') {
      const text = cleanText(piece.text)
      const isAfterSpace = !last || last.kind === 'break' || (last.kind === 'text' && / $/.test(last.text))
      const kept = !last || last.kind === 'break' ? trimStart(text) : isAfterSpace ? text.replace(/^ /, '') : text
      if (kept !== '') settled.push({ ...piece, text: kept })
    } else settled.push(piece)
  }
  for (let last = settled.at(-1); last && last.kind !== 'node'; last = settled.at(-1)) {
    if (last.kind === 'text' && trimLast(settled)) break
    if (last.kind === 'break') settled.pop()
  }
  return settled
}

/** @returns whether anything of the last piece of text is left */
function trimLast(pieces: Piece[]): boolean {
  const last = pieces.pop()
  if (last?.kind !== 'text') return false
  const text = trimEnd(last.text)
  if (text !== '') pieces.push({ ...last, text })
  return text !== ''
}

function toNodes(pieces: readonly Piece[], { newId }: Conversion): EditorNode[] {
  const nodes: EditorNode[] = []
  let link: { url: string; children: EditorNode[] } | null = null
  for (const piece of pieces) {
    const url = piece.kind === 'text' ? piece.url : null
    if (link && url !== link.url) link = null
    const node =
      piece.kind === 'text' ? textNode(piece.text, piece.format) : piece.kind === 'break' ? breakNode() : piece.node
    if (url === null) nodes.push(node)
    else if (link) link.children.push(node)
    else {
      link = { url, children: [node] }
      nodes.push(linkNode(url, newId(), link.children))
    }
  }
  return nodes
}

/** @returns whether the nodes show anything: a piece of text or a footnote. */
export const isFilled = (nodes: readonly EditorNode[]): boolean => nodes.some((node) => node.type !== 'linebreak')

/** @returns whether every text of the nodes is bold: how a heading of a table looks that nobody marked as one. */
export function isAllBold(nodes: readonly EditorNode[]): boolean {
  const texts = nodes.filter((node) => node.type === 'text')
  return texts.length > 0 && texts.every(({ format }) => typeof format === 'number' && (format & FORMAT.bold) !== 0)
}
