import { EMBED, textBlockOf } from './text-blocks.ts'
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
