import { isRecord } from '../answers.ts'

/**
 * Texts that the server does not have yet, kept in the browser: of each person and document, for two weeks.
 * Storage that answers at once, as a page that is closed waits for nothing.
 */
export type KeptText = { at: number; values: Record<string, unknown> }

/** Whose text, of which document, in which language of the form. */
export type KeptPlace = { user: number | string; collection: string; id: number | string; locale: string }

const PREFIX = 'kept-text:'
const KEPT_FOR_MS = 14 * 24 * 60 * 60_000

const keyOf = ({ user, collection, id, locale }: KeptPlace) => `${PREFIX}${user}:${collection}/${id}:${locale}`

const keys = (): string[] =>
  Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index))
    .filter((key) => key?.startsWith(PREFIX) === true)
    .filter((key) => key !== null)

/** @returns whether the browser took it: it has room for a few megabytes, and none in some private windows. */
export function keepText(place: KeptPlace, values: Record<string, unknown>): boolean {
  const text: KeptText = { at: Date.now(), values }
  try {
    localStorage.setItem(keyOf(place), JSON.stringify(text))
    return true
  } catch (err) {
    console.error('The browser keeps no more text.', err)
    return false
  }
}

function read(key: string): KeptText | null {
  const stored = localStorage.getItem(key)
  if (stored === null) return null
  try {
    const text: unknown = JSON.parse(stored)
    if (isRecord(text) && typeof text.at === 'number' && isRecord(text.values))
      return { at: text.at, values: text.values }
  } catch (err) {
    console.error('A kept text is not readable.', err)
  }
  return null
}

export function keptText(place: KeptPlace): KeptText | null {
  return read(keyOf(place))
}

export function dropText(place: KeptPlace): void {
  localStorage.removeItem(keyOf(place))
}

/** On signing out: the next person at this computer reads nothing. */
export function dropAllTexts(): void {
  for (const key of keys()) localStorage.removeItem(key)
}

export function dropOldTexts(now = Date.now()): void {
  for (const key of keys()) {
    const text = read(key)
    if (!text || now - text.at > KEPT_FOR_MS) localStorage.removeItem(key)
  }
}
