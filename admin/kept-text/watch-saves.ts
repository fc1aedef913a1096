import { FORM_HEADER, FORM_USER_HEADER } from '#domain/last-save.ts'
import { SEEN_HEADER } from '#domain/original-seen.ts'
import { isRecord } from '../answers.ts'
import { seenOf, shownOriginal } from '../translating/original-store.ts'
import { dropAllTexts, dropOldTexts } from './kept-texts.ts'

/**
 * What became of a save. Stale: somebody else saved meanwhile. Not published: what was refused is the publication.
 * Other person: not who opened the form is signed in now.
 */
export type Outcome = 'saved' | 'stale' | 'signedOut' | 'otherPerson' | 'offline' | 'refused' | 'notPublished'

type OpenForm = {
  form: string
  /** Number of the user who opened it. */
  user: number | string
  onStart: () => void
  onOutcome: (outcome: Outcome) => void
  /** Whether the form itself saves again, which nobody pressed a button for. */
  isRetrying: () => boolean
  /** What the form's notice says of a save that the person asked for. */
  messageOf: (outcome: 'offline' | 'signedOut' | 'otherPerson') => string
}

/** By `COLLECTION/ID`. */
const openForms = new Map<string, OpenForm>()

/** @returns what to call when the form is closed */
export function registerForm(document: string, form: OpenForm): () => void {
  openForms.set(document, form)
  return () => {
    if (openForms.get(document) === form) openForms.delete(document)
  }
}

/** The address of a document in the API or of something below it. */
const DOCUMENT = /^\/api\/([a-z-]+\/\d+)(\/.*)?$/

/** @returns the number of the user who is signed in; false where nobody is, null while the server cannot be asked */
export async function whoIsSignedIn(ask: typeof fetch = fetch): Promise<number | string | false | null> {
  try {
    const response = await ask('/api/users/me?depth=0', { credentials: 'include' })
    const body: unknown = await response.json()
    const id: unknown = isRecord(body) && isRecord(body.user) ? body.user.id : undefined
    return typeof id === 'number' || typeof id === 'string' ? id : false
  } catch (err) {
    console.error('The portal did not answer.', err)
    return null
  }
}

/** Payload's form sends its values as one field. */
function isPublication(url: URL, body: unknown): boolean {
  if (url.searchParams.get('draft') === 'true' || !(body instanceof FormData)) return false
  const sent = body.get('_payload')
  if (typeof sent !== 'string') return false
  const values: unknown = JSON.parse(sent)
  return isRecord(values) && values._status === 'published'
}

async function outcomeOf(response: Response, ask: typeof fetch, publishes: boolean): Promise<Outcome> {
  if (response.ok) return 'saved'
  if (response.status === 400 && publishes) return 'notPublished'
  if (response.status === 401) return 'signedOut'
  if (response.status === 403) return (await whoIsSignedIn(ask)) === false ? 'signedOut' : 'refused'
  if (response.status >= 502) return 'offline'
  if (response.status !== 409) return 'refused'
  const body: unknown = await response
    .clone()
    .json()
    .catch(() => null)
  const said = JSON.stringify(body)
  if (said.includes('"otherPerson"')) return 'otherPerson'
  return said.includes('"staleSave"') ? 'stale' : 'refused'
}

/**
 * What Payload's form is told instead of an answer that the keeper shows already: with every autosave it would put
 * one more notice on the page, for no connection one in the browser's words. Without an error in it, it says nothing.
 */
function inItsPlace(
  target: OpenForm,
  outcome: Outcome,
  isAutosave: boolean,
  response: Response | null,
): Response | null {
  const isOfSession = outcome === 'offline' || outcome === 'signedOut' || outcome === 'otherPerson'
  const isShown = isOfSession || outcome === 'stale'
  const status = response?.status ?? 503
  if (isShown && (isAutosave || target.isRetrying())) return Response.json({ errors: [] }, { status })
  if (!isOfSession) return response
  // The form takes the message of an error for a list, that of the whole answer as it is.
  return Response.json({ message: target.messageOf(outcome) }, { status })
}

async function answerOf(ask: typeof fetch, input: string, init: RequestInit): Promise<Response | null> {
  try {
    return await ask(input, init)
  } catch (err) {
    console.error('The portal did not answer.', err)
    return null
  }
}

async function watched(ask: typeof fetch, target: OpenForm, isSave: boolean, input: string, init: RequestInit) {
  const headers = new Headers(init.headers)
  headers.set(FORM_HEADER, target.form)
  headers.set(FORM_USER_HEADER, String(target.user))
  if (!isSave) return ask(input, { ...init, headers })
  target.onStart()
  const url = new URL(input, window.location.href)
  const original = shownOriginal(`${url.pathname}/original`)
  if (original) headers.set(SEEN_HEADER, JSON.stringify(seenOf(original)))
  const response = await answerOf(ask, input, { ...init, headers })
  const outcome = response ? await outcomeOf(response, ask, isPublication(url, init.body)) : 'offline'
  const isAutosave = url.searchParams.get('autosave') === 'true'
  const told = inItsPlace(target, outcome, isAutosave, response)
  target.onOutcome(outcome)
  return told ?? Response.error()
}

let isWatching = false

/**
 * Payload's form sends its saves by `fetch` and tells nobody what became of them, nor takes headers: so that here
 * every request to an open document carries the name of its form, its saves what stands beside it of the original, and
 * the form learns how they ended.
 */
export function watchSaves(): void {
  if (isWatching) return
  isWatching = true
  dropOldTexts()
  const ask = window.fetch.bind(window)
  window.fetch = async (input, init = {}) => {
    const method = (init.method ?? 'GET').toUpperCase()
    if (typeof input !== 'string' || method === 'GET') return ask(input, init)
    const { pathname } = new URL(input, window.location.href)
    const [, document, below] = DOCUMENT.exec(pathname) ?? []
    const target = document === undefined ? undefined : openForms.get(document)
    // Payload's form sends FormData; what moves a document to the trash or back does not.
    const isSave = method === 'PATCH' && below === undefined && init.body instanceof FormData
    if (target) return watched(ask, target, isSave, input, init)
    const response = await ask(input, init)
    // The page for those who were signed out by time has another address, and their text is to be there afterwards.
    if (response.ok && pathname === '/api/users/logout' && window.location.pathname.endsWith('/logout')) dropAllTexts()
    return response
  }
}
