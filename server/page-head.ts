import { defaultTreeAdapter } from 'parse5'
import type { DefaultTreeAdapterTypes } from 'parse5'

type Element = DefaultTreeAdapterTypes.Element
/** An element of a head as it is written, and where it belongs. */
export type HeadPart = { rank: number; key: string; text: string }

/** @returns the value of an attribute in small letters; '' where there is none */
export const attributeOf = (element: Element, name: string): string =>
  element.attrs
    .find((attribute) => attribute.name === name)
    ?.value.trim()
    .toLowerCase() ?? ''

const RANKS = { charset: 0, viewport: 1, title: 2, connection: 3, style: 4, preload: 5, script: 6, rest: 7 }

function rankOf(element: Element): number {
  const { tagName } = element
  const relations = attributeOf(element, 'rel').split(/\s+/)
  if (tagName === 'meta' && element.attrs.some(({ name }) => name === 'charset')) return RANKS.charset
  if (tagName === 'meta' && attributeOf(element, 'name') === 'viewport') return RANKS.viewport
  if (tagName === 'title') return RANKS.title
  if (tagName === 'style' || (tagName === 'link' && relations.includes('stylesheet'))) return RANKS.style
  if (tagName === 'link' && relations.includes('preload')) return RANKS.preload
  if (tagName === 'link' && relations.includes('preconnect')) return RANKS.connection
  return tagName === 'script' ? RANKS.script : RANKS.rest
}

/** @returns what an element says of the page; the same for those whose order among themselves counts, as of authors */
const subjectOf = (element: Element): string =>
  `${element.tagName} ${['name', 'property', 'rel'].map((name) => attributeOf(element, name)).find(Boolean) ?? ''}`

/**
 * @param html the document of which `head` is, parsed with places
 * @param isKept whether an element is sent to readers
 */
export const headParts = (html: string, head: Element, isKept: (element: Element) => boolean): HeadPart[] =>
  head.childNodes.flatMap((node): HeadPart[] => {
    const location = node.sourceCodeLocation
    if (!defaultTreeAdapter.isElementNode(node) || !location || !isKept(node)) return []
    const rank = rankOf(node)
    const key = rank === RANKS.rest ? subjectOf(node) : ''
    return [{ rank, key, text: html.slice(location.startOffset, location.endOffset) }]
  })

export const preloadPart = (text: string): HeadPart => ({ rank: RANKS.preload, key: '', text })
export const scriptPart = (text: string): HeadPart => ({ rank: RANKS.script, key: '', text })

/**
 * Puts the elements of a head into one order: what a browser has to know first, then what it fetches, then the rest by
 * what it is about. React writes what a page and its metadata give it in the order in which each is ready, which would
 * make another page, with another tag, of the same content.
 */
export const headInOrder = (parts: readonly HeadPart[]): string =>
  parts
    .toSorted((a, b) => a.rank - b.rank || (a.key < b.key ? -1 : Number(a.key > b.key)))
    .map(({ text }) => text)
    .join('')
