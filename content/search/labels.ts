import { listTerms } from '../terms.ts'
import type { TermView, Vocabulary } from '../views.ts'
import { isLanguageTag, type InterfaceLanguage, languageName, LANGUAGE_TAGS, LANGUAGES } from '#domain/languages.ts'
import type { LocalizedText } from '#domain/localized.ts'
import { type NameView, nameViewFor } from '#domain/names.ts'
import { SEARCH_FIELDS } from '#domain/search/fields.ts'
import type { SearchSelection } from '#domain/search/matches.ts'
import { SEARCH_FILTERS, type SearchFilter, type SearchFilters } from '#domain/search/request.ts'
import type { IndexFacts } from './facts.ts'

const VOCABULARIES = { topic: 'topics', series: 'series', category: 'categories' } as const satisfies Partial<
  Record<SearchFilter, Vocabulary>
>
type TermFilter = keyof typeof VOCABULARIES
const isTermFilter = (filter: SearchFilter): filter is TermFilter => Object.hasOwn(VOCABULARIES, filter)

/** Pages show fewer; an archive may have thousands. */
const MOST_AUTHORS = 40

/** Somebody found or credited, as pages in one language name them. */
export type PersonLabel = { id: number; slug: string | null; name: NameView }

/** Names of what results are narrowed by, in one language. */
export type Labels = {
  terms: Record<TermFilter, TermView[]>
  person: (id: number) => PersonLabel | null
  personBySlug: (slug: string) => PersonLabel | null
}

/** The vocabularies in one language, as they are remembered. */
export async function readTerms(language: InterfaceLanguage): Promise<Labels['terms']> {
  const [topic, series, category] = await Promise.all([
    listTerms('topics', language),
    listTerms('series', language),
    listTerms('categories', language),
  ])
  return { topic, series, category }
}

export function labelsFor(language: InterfaceLanguage, terms: Labels['terms'], facts: IndexFacts): Labels {
  const labelOf = (id: number): PersonLabel | null => {
    const person = facts.people.get(id)
    return person ? { id, slug: person.slug, name: nameViewFor(person.name, language) } : null
  }
  return {
    terms,
    person: labelOf,
    personBySlug: (slug) => {
      const person = facts.peopleBySlug.get(slug)
      return person ? labelOf(person.id) : null
    },
  }
}

/** @returns the values to select by; a term or person that there is not is the id of nothing, 0 */
export function selectionOf(filters: SearchFilters, labels: Labels): SearchSelection {
  const selection: SearchSelection = {}
  for (const filter of SEARCH_FILTERS) {
    const value = filters[filter]
    if (value === undefined) continue
    if (isTermFilter(filter)) selection[filter] = labels.terms[filter].find(({ slug }) => slug === value)?.id ?? 0
    else if (filter === 'author') selection[filter] = labels.personBySlug(value)?.id ?? 0
    else selection[filter] = value
  }
  return selection
}

/** @returns how a value of the address is called; null: by the messages of the page, or as it stands */
export function labelOfValue(
  filter: SearchFilter,
  value: string,
  labels: Labels,
  language: InterfaceLanguage,
): LocalizedText {
  const own = LANGUAGES[language].tag
  if (isTermFilter(filter)) {
    const term = labels.terms[filter].find(({ slug }) => slug === value)
    return term ? { text: term.text, lang: term.lang } : { text: value, lang: own }
  }
  if (filter === 'author') return labels.personBySlug(value)?.name.display ?? { text: value, lang: own }
  if (filter === 'language') {
    const tag = LANGUAGE_TAGS.find((candidate) => candidate.toLowerCase() === value)
    return { text: tag && isLanguageTag(tag) ? languageName(tag, language) : value, lang: own }
  }
  return { text: value, lang: own }
}

/** Values as they stand in addresses with their counts, in the order in which a reader looks for them. */
export function valuesInOrder(
  filter: SearchFilter,
  counts: ReadonlyMap<string | number, number>,
  labels: Labels,
): [value: string, count: number][] {
  if (isTermFilter(filter)) {
    return labels.terms[filter].flatMap(({ id, slug }): [string, number][] => {
      const count = counts.get(id)
      return count === undefined ? [] : [[slug, count]]
    })
  }
  const all = [...counts].map(([value, count]): [string, number] => [String(value), count])
  if (filter === 'year') return all.sort(([a], [b]) => (a < b ? 1 : -1))
  if (filter === 'author') {
    return [...counts]
      .sort((a, b) => b[1] - a[1])
      .slice(0, MOST_AUTHORS)
      .flatMap(([id, count]): [string, number][] => {
        const slug = labels.person(Number(id))?.slug
        return slug ? [[slug, count]] : []
      })
  }
  const order: readonly string[] = filter === 'in' ? SEARCH_FIELDS : LANGUAGE_TAGS.map((tag) => tag.toLowerCase())
  return all.sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
}
