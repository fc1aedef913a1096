import { isRecord } from '../answers.ts'

/**
 * Texts that the server does not have yet, kept in the browser: of each person, document and open form, for two
 * weeks. Storage that answers at once, as a page that is closed waits for nothing.
 */
export type KeptText = {
  at: number
  /** The open form that it was typed in. */
  form: string
  /** The save that it is based on; null where the document had none. */
  base: string | null
  /** Of the fields alone that were changed since that save. */
  values: Record<string, unknown>
}

/** Whose text, of which document, in which language of the form; `all` where the document has no field by language. */
export type KeptPlace = { user: number | string; collection: string; id: number | string; locale: string }

const PREFIX = 'kept-text:'
const KEPT_FOR_MS = 14 * 24 * 60 * 60_000

const prefixOf = ({ user, collection, id, locale }: KeptPlace) => `${PREFIX}${user}:${collection}/${id}:${locale}:`

const keys = (prefix = PREFIX): string[] =>
  Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index))
    .filter((key) => key?.startsWith(prefix) === true)
    .filter((key) => key !== null)

/**
 * Keeps what a form says now. What it says still is of the time when that was typed.
 *
 * @returns whether the browser took it: it has room for a few megabytes, and none in some private windows.
 */
export function keepText(place: KeptPlace, text: Omit<KeptText, 'at'>): boolean {
  const before = read(prefixOf(place) + text.form)
  const isSame = before !== null && JSON.stringify(before.values) === JSON.stringify(text.values)
  const kept: KeptText = { at: isSame ? before.at : Date.now(), ...text }
  try {
    localStorage.setItem(prefixOf(place) + text.form, JSON.stringify(kept))
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
    if (!isRecord(text) || typeof text.at !== 'number' || typeof text.form !== 'string' || !isRecord(text.values))
      return null
    return { at: text.at, form: text.form, base: typeof text.base === 'string' ? text.base : null, values: text.values }
  } catch (err) {
    console.error('A kept text is not readable.', err)
  }
  return null
}

/** @returns the texts of all forms of a document, the newest first */
export function keptTexts(place: KeptPlace): KeptText[] {
  return keys(prefixOf(place))
    .flatMap((key) => read(key) ?? [])
    .sort((a, b) => b.at - a.at)
}

export function dropText(place: KeptPlace, form: string): void {
  localStorage.removeItem(prefixOf(place) + form)
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
