import { EMBED, textBlockOf } from './text-blocks.ts'
import type { PdfFacts } from './pdf-facts.ts'
import { isRecord } from './records.ts'

/** Longer ones are no addresses that a reader could use, and no key that an index could hold. */
const MAX_LENGTH = 2000

/** @returns the address without its fragment, or null where it is not one of the web */
function webAddress(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > MAX_LENGTH || !URL.canParse(value)) return null
  const url = new URL(value)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null
  url.hash = ''
  return url.href.length > MAX_LENGTH ? null : url.href
}

function addressOf(node: Record<string, unknown>): unknown {
  if (node.type === 'link' || node.type === 'autolink') return isRecord(node.fields) ? node.fields.url : null
  const block = node.type === 'block' ? textBlockOf(node) : null
  return block?.blockType === EMBED ? block.url : null
}

function collect(node: unknown, found: Set<string>): void {
  if (!isRecord(node)) return
  const url = webAddress(addressOf(node))
  if (url !== null) found.add(url)
  if (Array.isArray(node.children)) for (const child of node.children) collect(child, found)
}

/** @returns the web addresses that rich text links to, each once, in order, without fragments. */
export function linksIn(state: { root: unknown } | null | undefined): string[] {
  const found = new Set<string>()
  collect(state?.root, found)
  return [...found]
}

/** More links of one file are not looked at: each is a question to a site of somebody else's. */
const MOST_IN_PDF = 200

/** @returns the web addresses that a PDF links to, each once, with the first page that has it, without fragments */
export function linksInPdf({ links }: Pick<PdfFacts, 'links'>): { url: string; page: number }[] {
  const found = new Map<string, number>()
  for (const { page, url } of links) {
    const address = webAddress(url)
    if (address !== null && !found.has(address)) found.set(address, page)
  }
  return [...found].slice(0, MOST_IN_PDF).map(([url, page]) => ({ url, page }))
}
