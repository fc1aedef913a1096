import { type Colleague, mayBeOn } from './assignment.ts'
import { idOf, idsOf } from './relations.ts'

type Relation = number | { id: number } | null | undefined

/** The latest draft of a report of a series, as far as the next entry begins with it. */
export type Entry<Language extends string> = {
  id: number
  series?: Relation
  seriesNumber?: number | null
  publicationDate?: string | null
  funders?: Exclude<Relation, null | undefined>[] | null
  coPublishers?: Exclude<Relation, null | undefined>[] | null
  disclaimer?: Relation
  category?: Relation
  licence?: string | null
  language?: Language | null
  assignee?: Relation
}

/** A translation of the last entry. */
export type EntryTranslation<Language extends string> = {
  language?: Language | null
  form?: 'text' | 'file' | null
  translators?: Exclude<Relation, null | undefined>[] | null
  assignee?: Relation
}

/** The form takes no higher one. */
const HIGHEST_NUMBER = 9999

/** @returns the entry that the next one is made after: the highest number, else the latest date, else the newest */
export function lastEntryOf<One extends Pick<Entry<string>, 'id' | 'seriesNumber' | 'publicationDate'>>(
  entries: readonly One[],
): One | null {
  const rank = (a: One, b: One) =>
    (a.seriesNumber ?? 0) - (b.seriesNumber ?? 0) ||
    Date.parse(a.publicationDate ?? '1970-01-01') - Date.parse(b.publicationDate ?? '1970-01-01') ||
    a.id - b.id
  return entries.toSorted(rank).at(-1) ?? null
}

/**
 * @param entries all reports of the series, drafts too; not those in the trash
 * @returns one more than the highest number; null where the series does without numbers
 */
export function nextNumber(entries: readonly Pick<Entry<string>, 'seriesNumber'>[]): number | null {
  if (entries.length === 0) return 1
  const highest = Math.max(0, ...entries.map(({ seriesNumber }) => seriesNumber ?? 0))
  return highest === 0 || highest >= HIGHEST_NUMBER ? null : highest + 1
}

/**
 * What the next entry of a series begins with: the facts that entries of a series share. What is of one work alone
 * (title, address, authors, texts, PDF, identifiers, dates, image, subjects) is left empty.
 *
 * @param entries all reports of the series, drafts too; not those in the trash
 * @param translations those of the last entry that are not in the trash
 * @param users by number, whoever is on one of them
 */
export function planNext<Original extends string, Language extends string>(
  series: number,
  entries: readonly Entry<Original>[],
  translations: readonly EntryTranslation<Language>[],
  users: ReadonlyMap<number, Colleague>,
) {
  const last = lastEntryOf(entries)
  const stillOn = (assignee: Relation, edition: Parameters<typeof mayBeOn>[1]) => {
    const id = idOf(assignee)
    const user = id === null ? undefined : users.get(id)
    return user && mayBeOn(user, edition) ? id : null
  }
  return {
    report: {
      series,
      seriesNumber: nextNumber(entries),
      funders: idsOf(last?.funders),
      coPublishers: idsOf(last?.coPublishers),
      disclaimer: idOf(last?.disclaimer),
      category: idOf(last?.category),
      licence: last?.licence ?? null,
      ...(last?.language && { language: last.language }),
      assignee: stillOn(last?.assignee, { kind: 'original' }),
    },
    translations: translations.flatMap(({ assignee, form, language, translators }) =>
      language
        ? [
            {
              language,
              form: form ?? ('text' as const),
              translators: idsOf(translators),
              assignee: stillOn(assignee, { kind: 'translation', language }),
            },
          ]
        : [],
    ),
  }
}
