import { z } from 'zod'
import { INTERFACE_LANGUAGES, type InterfaceLanguage, LANGUAGE_TAGS } from './languages.ts'

/** Facts of an author that fill a gap in the other record of the same person. */
export const SHARED_FACTS = ['givenName', 'affiliation', 'photo', 'orcid', 'website'] as const
export const LOCALIZED_FACTS = ['role', 'bio'] as const

type SharedFact = (typeof SHARED_FACTS)[number]
type LocalizedFact = (typeof LOCALIZED_FACTS)[number]

type Localized = Partial<Record<InterfaceLanguage, unknown>>

const nativeNameSchema = z.object({ language: z.enum(LANGUAGE_TAGS), name: z.string() })
type NativeName = z.infer<typeof nativeNameSchema>

/** An author as read in all languages. */
export type MergeableAuthor = Partial<Record<SharedFact, unknown>> &
  Partial<Record<LocalizedFact, Localized | null>> & {
    familyName?: string | null
    givenName?: string | null
    nameOrder?: 'familyFirst' | 'givenFirst' | null
    nativeNames?: NativeName[] | null
    aliases?: string[] | null
    slug?: string | null
    formerSlugs?: string[] | null
    uuid?: string | null
    formerUuids?: string[] | null
  }

const filledSchema = z.object({
  shared: z.partialRecord(z.enum(SHARED_FACTS), z.json()),
  localized: z.partialRecord(z.enum(INTERFACE_LANGUAGES), z.partialRecord(z.enum(LOCALIZED_FACTS), z.json())),
  /** Merges of former days filled none. */
  nativeNames: z.array(nativeNameSchema).default([]),
})

/** What a merge moved, so that it can be undone. Rows are those of the tables in collections/hooks/merge-authors. */
export const movedSchema = z.object({
  filled: filledSchema,
  /** Addresses, identifiers and names that the kept record took over. */
  slugs: z.array(z.string()),
  uuids: z.array(z.string()),
  aliases: z.array(z.string()),
  /** Present address of the record that was merged away. */
  slug: z.string().nullable(),
  /** By table: rows in which the one was replaced by the other, and those that credited both. */
  credited: z.record(z.string(), z.array(z.number())),
  both: z.record(z.string(), z.array(z.object({ parent: z.number(), order: z.number().nullable() }))),
  frozen: z.record(z.string(), z.array(z.number())),
})
export type Moved = z.infer<typeof movedSchema>
export type Filled = z.infer<typeof filledSchema>

const isEmpty = (value: unknown) => value === null || value === undefined || value === ''

/** @returns the facts that only the record to be merged away has: they fill the gaps of the one that is kept */
export function factsToFill(from: MergeableAuthor, into: MergeableAuthor): Filled {
  const filled: Filled = { shared: {}, localized: {}, nativeNames: nativeNamesToAdd(from, into) }
  for (const fact of SHARED_FACTS) {
    if (isEmpty(into[fact]) && !isEmpty(from[fact])) filled.shared[fact] = z.json().parse(from[fact])
  }
  for (const language of INTERFACE_LANGUAGES) {
    for (const fact of LOCALIZED_FACTS) {
      const [theirs, ours] = [from[fact]?.[language], into[fact]?.[language]]
      if (!isEmpty(ours) || isEmpty(theirs)) continue
      filled.localized[language] = { ...filled.localized[language], [fact]: z.json().parse(theirs) }
    }
  }
  return filled
}

/** A page in a language shows the name in its script: without it, readers would see the romanised one from now on. */
function nativeNamesToAdd(from: MergeableAuthor, into: MergeableAuthor): NativeName[] {
  const has = new Set((into.nativeNames ?? []).map(({ language }) => language))
  return (from.nativeNames ?? [])
    .filter(({ language }) => !has.has(language))
    .map(({ language, name }) => ({ language, name }))
}

/** @returns the present names without those that a merge filled in; what somebody changed since stays */
export function withoutFilledNames<Name extends NativeName>(present: Name[], filled: NativeName[]): Name[] {
  return present.filter((one) => !filled.some(({ language, name }) => one.language === language && one.name === name))
}

/** Names are the same whatever their capitals, spaces and widths of letters. */
const sameName = (name: string) => name.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase()

const filledIn = (parts: (string | null | undefined)[]) =>
  parts.filter((part): part is string => typeof part === 'string' && part.trim() !== '')

const nativeNamesOf = ({ nativeNames }: MergeableAuthor) => (nativeNames ?? []).map(({ name }) => name)

/**
 * @param into the one that is kept; what `factsToFill` gives it counts as its own
 * @returns names of the one that the other does not have in any form, each by itself: they are found from now on, not
 *   shown. The search knows a romanised name in both orders.
 */
export function aliasesToAdd(from: MergeableAuthor, into: MergeableAuthor): string[] {
  const familyFirst = filledIn([from.familyName, from.givenName])
  const romanised = (from.nameOrder === 'familyFirst' ? familyFirst : familyFirst.toReversed()).join(' ')
  const { nativeNames, shared } = factsToFill(from, into)
  const own = filledIn([into.familyName, 'givenName' in shared ? from.givenName : into.givenName])
  const known = new Set(
    [
      ...[own.join(' '), own.toReversed().join(' ')],
      ...[...nativeNamesOf(into), ...nativeNamesOf({ nativeNames }), ...(into.aliases ?? [])],
    ].map(sameName),
  )
  const added: string[] = []
  for (const name of filledIn([romanised, ...(from.aliases ?? []), ...nativeNamesOf(from)])) {
    if (known.has(sameName(name))) continue
    known.add(sameName(name))
    added.push(name)
  }
  return added
}
