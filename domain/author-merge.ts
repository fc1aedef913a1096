import { z } from 'zod'
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from './languages.ts'

/** Facts of an author that fill a gap in the other record of the same person. */
export const SHARED_FACTS = ['givenName', 'affiliation', 'photo', 'orcid', 'website'] as const
export const LOCALIZED_FACTS = ['role', 'bio'] as const

type SharedFact = (typeof SHARED_FACTS)[number]
type LocalizedFact = (typeof LOCALIZED_FACTS)[number]

type Localized = Partial<Record<InterfaceLanguage, unknown>>

/** An author as read in all languages. */
export type MergeableAuthor = Partial<Record<SharedFact, unknown>> &
  Partial<Record<LocalizedFact, Localized | null>> & {
    displayName?: string | null
    nativeNames?: { language: string; name: string }[] | null
    aliases?: string[] | null
    slug?: string | null
    formerSlugs?: string[] | null
    uuid?: string | null
    formerUuids?: string[] | null
  }

const filledSchema = z.object({
  shared: z.partialRecord(z.enum(SHARED_FACTS), z.json()),
  localized: z.partialRecord(z.enum(INTERFACE_LANGUAGES), z.partialRecord(z.enum(LOCALIZED_FACTS), z.json())),
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
  const filled: Filled = { shared: {}, localized: {} }
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

/** @returns names of the one that the other does not have in any form: they are found from now on, not shown */
export function aliasesToAdd(from: MergeableAuthor, into: MergeableAuthor): string[] {
  const names = (author: MergeableAuthor) =>
    [author.displayName, ...(author.aliases ?? []), ...(author.nativeNames ?? []).map(({ name }) => name)].filter(
      (name) => typeof name === 'string' && name !== '',
    )
  const known = new Set(names(into))
  return [...new Set(names(from))].filter((name): name is string => typeof name === 'string' && !known.has(name))
}
