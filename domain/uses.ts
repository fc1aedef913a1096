import { isRecord } from './records.ts'

/** Where a document is used: what would lose its author, picture or PDF without it. */
export type Use = {
  /** Collection or global of what uses it. */
  collection: string
  /** Number of the document; null for a global, of which there is one. */
  id: number | null
  title: string
  /** Of an edition. */
  language: string | null
  /** Whether readers see what uses it; null where that has no meaning. */
  isPublished: boolean | null
  inTrash: boolean
}

/** A use as it is shown: with the address of the report whose page has what readers see of it, null where there is none. */
export type ShownUse = Use & { reportSlug: string | null }

/** A field by which documents refer to another, with its path. */
export type Reference = { path: string; isPolymorphic: boolean }

const isThis = (value: unknown, target: { collection: string; id: number }, isPolymorphic: boolean): boolean => {
  if (!isPolymorphic) return value === target.id || (isRecord(value) && value.id === target.id)
  return isRecord(value) && value.relationTo === target.collection && isThis(value.value, target, false)
}

function valuesAt(value: unknown, path: readonly string[]): unknown[] {
  if (Array.isArray(value)) return value.flatMap((one) => valuesAt(one, path))
  const [name, ...rest] = path
  if (name === undefined) return [value]
  return isRecord(value) ? valuesAt(value[name], rest) : []
}

/**
 * @param doc at depth 0 or more
 * @param references the fields in which it may refer to the target
 */
export function refersTo(
  doc: object,
  references: readonly Reference[],
  target: { collection: string; id: number },
): boolean {
  return references.some(({ path, isPolymorphic }) =>
    valuesAt(doc, path.split('.')).some((value) => isThis(value, target, isPolymorphic)),
  )
}

/** @returns the uses, each once; what readers see first, what lies in the trash last */
export function inOrderOfWeight(uses: readonly Use[]): Use[] {
  const byPlace = new Map<string, Use>()
  for (const use of uses) {
    const place = `${use.collection}/${use.id}`
    const known = byPlace.get(place)
    // The published text and a newer draft of one document both use it.
    byPlace.set(place, known ? { ...use, isPublished: known.isPublished || use.isPublished } : use)
  }
  const weight = (use: Use) => (use.inTrash ? 2 : use.isPublished === false ? 1 : 0)
  return [...byPlace.values()].sort((a, b) => weight(a) - weight(b))
}

/**
 * Names uses in a sentence.
 *
 * @param most how many are named; of the others only the number is told
 * @example nameUses(uses, 1) // '“Trust in the Pacific” +2'
 */
export function nameUses(uses: readonly Pick<Use, 'title'>[], most = 5): string {
  const named = uses.slice(0, most).map(({ title }) => `“${title}”`)
  const others = uses.length - named.length
  return named.join(', ') + (others > 0 ? ` +${others}` : '')
}
