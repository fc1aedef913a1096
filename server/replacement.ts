import { statusAskedFor } from '#domain/page-status.ts'
import type { Area } from './areas.ts'

/** A complete answer of the application, and what was asked. */
export type AppAnswer = {
  area: Area
  status: number
  contentType: string
  body: Buffer
  /** Whether the request takes a page, rather than a picture or data only. */
  acceptsHtml: boolean
  /** Whether the page asked for is the one that is shown in place of missing pages. */
  isNotFoundPage: boolean
  /** Whether the address shows drafts. */
  isDraft: boolean
}

/**
 * - `keep`: send it
 * - `markNotFound`: send its body, as 404
 * - `notFound`, `badAddress`, `notAllowed`: send our page
 * - `pdfNotReady`: the PDF that the portal sets cannot be had now
 * - `fileTooLarge`: of an upload whose length was not announced
 * - `fault`: 503 if the database is away, else 500; `ownWords`: it has a body fit to be sent in the latter case
 */
export type Verdict =
  | { action: 'keep' | 'markNotFound' | 'notFound' | 'badAddress' | 'notAllowed' }
  | { action: DraftRefusal | 'pdfNotReady' | 'fileTooLarge' }
  | { action: 'fault'; ownWords: boolean }

/** - `notForRole`: signed in, without a right to see drafts; `linkEnded`: a share link; `noDraftFile`: see pdf/stamp-draft */
type DraftRefusal = 'notForRole' | 'linkEnded' | 'noDraftFile'

const DRAFT_REFUSALS: Readonly<Record<number, DraftRefusal>> = {
  403: 'notForRole',
  410: 'linkEnded',
  422: 'noDraftFile',
}

/** Bodies of Next that say nothing to people. */
const BARE_TEXTS = new Set(['', 'Internal Server Error', 'Not Found', 'Bad Request', 'Method Not Allowed'])

/** Next's empty document for notFound(), redirect() and errors, which only scripts fill. */
const EMPTY_DOCUMENT = /<html[^>]*\bid="__next_error__"/

/** The digest that notFound() leaves in that document. */
const NOT_FOUND_DIGEST = 'NEXT_HTTP_ERROR_FALLBACK;404'

/** Next's built-in page for errors outside of any layout. */
const BUILT_IN_PAGE = 'class="next-error-h1"'

/** @returns whether an answer must be complete before anything of it is sent. */
export function isWorthHolding(area: Area, status: number, contentType: string): boolean {
  if (area === 'asset') return false
  return status >= 400 || (area === 'page' && contentType.startsWith('text/html'))
}

/** @returns what to do with an answer of the application. */
export function verdictOn(answer: AppAnswer): Verdict {
  const { area, status, contentType } = answer
  const isHtml = contentType.startsWith('text/html')
  const text = answer.body.length > 2_000_000 ? '' : answer.body.toString('utf8')
  const isEmptyDocument = isHtml && EMPTY_DOCUMENT.test(text.slice(0, 2_000))
  const saysNothing =
    isEmptyDocument || (isHtml && text.includes(BUILT_IN_PAGE)) || (text.length < 40 && BARE_TEXTS.has(text.trim()))

  const draftStatus = status === 200 && isHtml ? (statusAskedFor(text) ?? status) : status
  const refusal = answer.isDraft ? DRAFT_REFUSALS[draftStatus] : undefined
  if (refusal) return { action: refusal }
  // Of itself the application answers without a word for such a PDF only.
  if (status === 503 && saysNothing && area === 'page') return { action: 'pdfNotReady' }
  // Payload says so in English, of its own parts.
  if (status === 413 && area === 'api') return { action: 'fileTooLarge' }
  if (status >= 500) return { action: 'fault', ownWords: !saysNothing }
  if (status < 300 && isEmptyDocument && area === 'page') {
    return text.includes(NOT_FOUND_DIGEST) ? { action: 'notFound' } : { action: 'fault', ownWords: false }
  }
  if (status === 200 && answer.isNotFoundPage) return { action: 'markNotFound' }
  // Where Payload's admin has no page, its scripts show one.
  if (!saysNothing || area === 'admin') return { action: 'keep' }
  if (!isHtml && !answer.acceptsHtml && area === 'page') return { action: 'keep' }
  if (status === 404 || status === 410) return { action: 'notFound' }
  if (status === 405) return { action: 'notAllowed' }
  if (status === 400) return { action: 'badAddress' }
  return { action: 'keep' }
}
