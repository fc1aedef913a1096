import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import { compressOnce } from './page-encodings.ts'
import type { Encoding } from './page-encodings.ts'
import { withOwnScripts } from './page-scripts.ts'

/** A page as it is sent. */
export type SentPage = { body: Buffer; etag: string; compressed: (encoding: Encoding) => Promise<Buffer> }

export type Pages = {
  /** @returns what has been made of this page before, or null where it has to be made. */
  recall: (body: Buffer) => SentPage | null
  /** Makes of a page of the application what readers get, and remembers it. */
  prepare: (body: Buffer) => SentPage
  /** @returns a draft's page: with the application's scripts, and remembered nowhere. */
  prepareDraft: (body: Buffer) => Buffer
}

/** Some hundred reports in four languages, at some 20 kB each. */
const MAX_BYTES = 64_000_000
/** What an entry takes besides its page. */
const ENTRY_BYTES = 500

const digest = (body: Buffer): string => createHash('sha256').update(body).digest('base64url')

/**
 * The pages that readers get, made from the application's by {@link withOwnScripts}. What is made is remembered by a
 * hash of what it was made from: Next's own tag is one of 52 bits, takes longer, and dynamic pages have none.
 *
 * @param keepScripts in development, where Next's scripts reload a page whose code has changed
 * @param module current address of our module of custom elements
 * @param fonts to fetch ahead, by language; the same as long as the server runs
 */
export function createPages(options: {
  keepScripts: boolean
  module: () => string | null
  fonts?: (lang: string) => readonly string[]
  maxBytes?: number
}): Pages {
  const { fonts, keepScripts, maxBytes = MAX_BYTES } = options
  const remembered = new LRUCache<string, SentPage>({
    maxSize: maxBytes,
    // With its compressed forms, which together are smaller than it.
    sizeCalculation: ({ body }) => 2 * body.length + ENTRY_BYTES,
  })
  // Part of the key, since it is part of the page.
  const keyOf = (body: Buffer, module: string | null): string => `${digest(body)} ${module}`

  return {
    recall: (body) => remembered.get(keyOf(body, options.module())) ?? null,
    prepare(body) {
      const current = options.module()
      const sent = Buffer.from(withOwnScripts(body.toString(), { fonts, keepScripts, module: current }))
      // Weak, because the same page is sent compressed in several ways (RFC 9110, section 8.8.1).
      const page = { body: sent, etag: `W/"${digest(sent)}"`, compressed: compressOnce(sent) }
      remembered.set(keyOf(body, current), page)
      return page
    },
    prepareDraft: (body) =>
      Buffer.from(withOwnScripts(body.toString(), { keepScripts: true, module: options.module() })),
  }
}
