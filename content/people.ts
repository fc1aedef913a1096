import { type AsPublished, type CreditAsPublished } from '#domain/as-published.ts'
import { todayIn } from '#domain/calendar-date.ts'
import type { InterfaceLanguage, LanguageTag } from '#domain/languages.ts'
import { isLanguageTag } from '#domain/languages.ts'
import { nameViewFor } from '#domain/names.ts'
import { pickText } from '#domain/pick-language.ts'
import type { Author, Organisation } from '../payload-types.ts'
import { payload } from './anonymous.ts'
import { imagesById } from './images.ts'
import { allFor, ANYONE, type Reader } from './reader.ts'
import { type Credit, idOf } from '#domain/relations.ts'
import type { AuthorCredit, NameView } from './views.ts'

export async function authorsById(ids: number[], reader: Reader = ANYONE): Promise<Map<number, Author>> {
  if (ids.length === 0) return new Map()
  const { docs } = await (
    await payload()
  ).find({ collection: 'authors', where: { id: { in: ids } }, locale: 'all', ...allFor(reader) })
  return new Map(docs.map((author) => [author.id, author]))
}

export async function organisationsById(ids: number[], reader: Reader = ANYONE): Promise<Map<number, Organisation>> {
  if (ids.length === 0) return new Map()
  const { docs } = await (
    await payload()
  ).find({ collection: 'organisations', where: { id: { in: ids } }, locale: 'all', ...allFor(reader) })
  return new Map(docs.map((organisation) => [organisation.id, organisation]))
}

export const idsOfKind = (credits: Credit[], kind: Credit['kind']): number[] =>
  credits.filter((credit) => credit.kind === kind).map(({ id }) => id)

export function authorName(author: Author, language: InterfaceLanguage): NameView {
  return nameViewFor(
    {
      familyName: author.familyName,
      givenName: author.givenName ?? '',
      nameOrder: author.nameOrder,
      nativeNames: (author.nativeNames ?? []).filter((native) => isLanguageTag(native.language)),
    },
    language,
  )
}

function organisationName(organisation: Organisation, language: InterfaceLanguage, preferred: readonly LanguageTag[]) {
  const name = pickText(organisation.name, preferred) ?? { text: '–', lang: 'en' as const }
  return nameViewFor(
    { familyName: '', givenName: '', nameOrder: 'givenFirst', nativeNames: [], organisation: name },
    language,
  )
}

export type People = { authors: Map<number, Author>; organisations: Map<number, Organisation> }

/** @returns the name and page of each credited person or organisation that readers may see */
export function namesOf(
  credits: Credit[],
  people: People,
  language: InterfaceLanguage,
  preferred: readonly LanguageTag[],
) {
  return credits.flatMap(({ kind, id }): { name: NameView; slug: string | null }[] => {
    if (kind === 'person') {
      const author = people.authors.get(id)
      // Only who is public has a page.
      return author ? [{ name: authorName(author, language), slug: author.public ? (author.slug ?? null) : null }] : []
    }
    const organisation = people.organisations.get(id)
    return organisation ? [{ name: organisationName(organisation, language, preferred), slug: null }] : []
  })
}

/** @returns the present role where it says something else than the role as published, in the same language */
function changedRole(author: Author, published: CreditAsPublished | undefined, preferred: readonly LanguageTag[]) {
  const then = published?.role ?? null
  const now = pickText(author.role, then ? [then.lang] : preferred)
  return then && now && now.lang === then.lang && now.text !== then.text ? now : null
}

/** Credits of an edition: names and present facts from the people, bios as they were published. */
export async function authorCredits(
  credits: Credit[],
  people: People,
  published: AsPublished | null,
  language: InterfaceLanguage,
  preferred: readonly LanguageTag[],
  timeZone: string,
  reader: Reader = ANYONE,
): Promise<AuthorCredit[]> {
  const photos = await imagesById(
    [...people.authors.values()].map((author) => idOf(author.photo)),
    preferred,
    reader,
  )
  return credits.flatMap(({ kind, id }): AuthorCredit[] => {
    const frozen = published?.credits.find((credit) => credit.kind === kind && credit.id === id)
    const [name] = namesOf([{ kind, id }], people, language, preferred)
    if (!name) return []
    const author = kind === 'person' ? people.authors.get(id) : undefined
    return [
      {
        kind,
        ...name,
        role: frozen?.role ?? null,
        currentRole: author ? changedRole(author, frozen, preferred) : null,
        bio: frozen?.bio ?? null,
        asAt: published ? todayIn(timeZone, new Date(frozen?.asAt ?? published.releasedAt)) : null,
        orcid: author?.orcid ?? null,
        photo: (author && photos.get(idOf(author.photo) ?? -1)) ?? null,
      },
    ]
  })
}
