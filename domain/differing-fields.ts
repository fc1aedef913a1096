import { isRichText } from './pick-language.ts'
import { plainText } from './rich-text-plain.ts'

/** A field of a form that two texts differ in, each as plain text. */
export type DifferingField = { name: string; label: string; before: string; after: string }

/** What no person typed. */
const UNREAD: ReadonlySet<string> = new Set(['id', 'relationTo', 'blockType'])

/**
 * @returns a value of a form as text that people compare: rich text without its formatting, rows one by a line,
 * a relation by its number
 */
export function comparableText(value: unknown): string {
  if (value === null || value === undefined || value === '' || value === 0) return ''
  if (isRichText(value)) return plainText(value)
  if (Array.isArray(value)) return value.map(comparableText).filter(Boolean).join('\n')
  if (typeof value !== 'object') return String(value)
  const entries: [string, unknown][] = Object.entries(value)
  // Only the relation's own number tells which one it is.
  if ('id' in value && ('title' in value || 'name' in value || 'displayName' in value)) return comparableText(value.id)
  return entries
    .flatMap(([name, part]) => (UNREAD.has(name) ? [] : [comparableText(part)]))
    .filter(Boolean)
    .join(' · ')
}

/** Empty in any way is the same, as is 0, which a form has in place of an empty list; the order of keys means nothing. */
function canonical(value: unknown): unknown {
  if (value === undefined || value === 0 || value === '' || (Array.isArray(value) && value.length === 0)) return null
  if (Array.isArray(value)) return value.map(canonical)
  if (typeof value !== 'object' || value === null) return value
  const parts = Object.entries(value)
    .map(([name, part]): [string, unknown] => [name, canonical(part)])
    .filter(([, part]) => part !== null)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return parts.length === 0 ? null : Object.fromEntries(parts)
}

/** @returns whether two values of a form or a document say the same */
export const isSameValue = (before: unknown, after: unknown): boolean =>
  JSON.stringify(canonical(before)) === JSON.stringify(canonical(after))

/**
 * @param fields each with how its values are said; without that, as plain text
 * @returns those of the fields whose values differ, in the order of the form
 */
export function differingFields(
  fields: readonly { name: string; label: string; say?: (value: unknown) => string }[],
  before: Record<string, unknown>,
  after: Record<string, unknown>,
): DifferingField[] {
  return fields.flatMap(({ name, label, say = comparableText }) => {
    if (isSameValue(before[name], after[name])) return []
    return [{ name, label, before: say(before[name]), after: say(after[name]) }]
  })
}
