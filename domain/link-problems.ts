/** Why a link does not answer, as far as a reader would notice. */
export const LINK_PROBLEMS = [
  'notFound',
  'refused',
  'serverError',
  'noSuchHost',
  'noConnection',
  'noAnswerInTime',
  'tooManyRedirects',
  'notPublic',
] as const
export type LinkProblem = (typeof LINK_PROBLEMS)[number]

export function isLinkProblem(value: unknown): value is LinkProblem {
  return LINK_PROBLEMS.some((problem) => problem === value)
}

/**
 * Sites that keep machines out (401, 403, 407, 429, 451 and the 999 of some) are there for readers all the same.
 */
const THERE_FOR_READERS: ReadonlySet<number> = new Set([401, 403, 407, 429, 451, 999])

/** @returns what is wrong with a link that was answered with an HTTP status, or null where nothing is */
export function problemOfStatus(status: number): LinkProblem | null {
  if (status < 400 || THERE_FOR_READERS.has(status)) return null
  if (status === 404 || status === 410) return 'notFound'
  return status >= 500 ? 'serverError' : 'refused'
}
