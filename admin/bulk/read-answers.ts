import type { LanguageTag } from '#domain/languages.ts'
import { isRecord } from '../answers.ts'
import { readColleagues } from '../colleagues.ts'
import type { BulkWords } from './words.ts'

/** `languages`: those in which a colleague works; none where it is not by language. */
export type Choice = { value: number; label: string; languages: readonly LanguageTag[] }
type Noted = { id: number; title: string; why: keyof BulkWords['because'] }
export type BulkResult = { changed: number; published: number; waiting: Noted[]; left: Noted[] }

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

/** @param body a list of topics or categories, or of colleagues */
export function readChoices(body: unknown): Choice[] {
  const people = readColleagues(body).map(({ id, languages, name }) => ({ value: id, label: name, languages }))
  const terms = listOf(isRecord(body) ? body.docs : null).flatMap((doc) => {
    if (!isRecord(doc) || typeof doc.id !== 'number') return []
    const label = [doc.name, doc.slug].find((text) => typeof text === 'string' && text !== '')
    return [{ value: doc.id, label: typeof label === 'string' ? label : '–', languages: [] }]
  })
  return [...people, ...terms]
}

/** @returns numbers of the documents of a list */
export function readIds(body: unknown): number[] {
  return listOf(isRecord(body) ? body.docs : null).flatMap((doc) =>
    isRecord(doc) && typeof doc.id === 'number' ? [doc.id] : [],
  )
}

/** @param reasons in the admin's words: what the portal may answer as a reason */
export function readResult(body: unknown, reasons: BulkWords['because']): BulkResult {
  const isReason = (why: unknown): why is Noted['why'] => typeof why === 'string' && why in reasons
  const noted = (value: unknown): Noted[] =>
    listOf(value).flatMap((one) =>
      isRecord(one) && typeof one.id === 'number' && isReason(one.why)
        ? [{ id: one.id, title: typeof one.title === 'string' ? one.title : '', why: one.why }]
        : [],
    )
  const of = isRecord(body) ? body : {}
  return {
    changed: listOf(of.changed).length,
    published: listOf(of.published).length,
    waiting: noted(of.waiting),
    left: noted(of.left),
  }
}
