import { createHash } from 'node:crypto'
import { headVector, type PageText, type SearchTexts, termsOf, type TermsPart, wordsOf } from '#domain/search/entry.ts'
import { fold } from '#domain/search/fold.ts'
import { nameForms } from '#domain/search/names.ts'
import { prose } from './edition-texts.ts'
import type { CreditedPerson, PublishedEdition, PublishedWork } from './read-works.ts'

/** The facts of an edition as the index has them, without its terms. */
export type EntryFacts = {
  report_id: number
  language: string
  form: 'text' | 'file'
  is_original: boolean
  slug: string
  title: string
  standfirst: string
  summary: string
  body: string
  people: readonly string[]
  subjects: readonly string[]
  document_id: number | null
  published_on: string
  sample: boolean
  series_id: number | null
  category_id: number | null
  topics: number[]
  authors: number[]
  words: string[]
}
/** What of an edition can change without its own texts; the same digest means the same facts and texts. */
export type Entry = { facts: EntryFacts; texts: SearchTexts; digest: string }

export const formsOf = (person: CreditedPerson): string[] =>
  nameForms({ ...person, nativeNames: person.nativeNames.map(({ name }) => name) })

/** Of a translation that is a file readers have the title and the PDF. */
function textsOf(edition: PublishedEdition, work: PublishedWork, people: string[]): SearchTexts {
  const isText = edition.form === 'text'
  const { findings, standfirst, title } = edition
  return {
    title,
    people: [...people, ...work.organisations],
    summary: isText ? [standfirst, prose(edition.summary), ...findings].filter(Boolean) : [],
    subjects: [...new Set(work.subjects)],
    body: isText ? prose(edition.body) : '',
  }
}

export function entryOf(
  edition: PublishedEdition,
  work: PublishedWork,
  people: ReadonlyMap<number, CreditedPerson>,
): Entry {
  const credited = work.people.flatMap((id) => people.get(id) ?? [])
  const texts = textsOf(edition, work, credited.flatMap(formsOf))
  const [standfirst = '', ...others] = texts.summary
  const facts: EntryFacts = {
    report_id: edition.report,
    language: edition.language,
    form: edition.form,
    is_original: edition.is_original,
    slug: work.slug,
    title: edition.title,
    standfirst: edition.standfirst === '' ? '' : standfirst,
    summary: (edition.standfirst === '' ? texts.summary : others).join('\n\n'),
    body: texts.body,
    people: texts.people,
    subjects: texts.subjects,
    document_id: edition.document,
    published_on: edition.date,
    sample: work.sample,
    series_id: work.series,
    category_id: work.category,
    topics: work.topics,
    authors: credited.map(({ id }) => id),
    words: wordsOf(texts),
  }
  const digest = createHash('sha256').update(JSON.stringify(facts)).digest('base64')
  return { facts, texts, digest }
}

export type WrittenEntry = EntryFacts & { head: string; digest: string; parts: TermsPart[] }

/** The costly part: the terms of all texts and pages. */
export const withTerms = ({ digest, facts, texts }: Entry, pages: readonly PageText[]): WrittenEntry => ({
  ...facts,
  digest,
  head: headVector(texts),
  parts: termsOf(texts, pages),
})

/** @returns the row of a person in the index */
export const personRow = (person: CreditedPerson) => {
  const { id, slug, familyName, givenName, nameOrder, nativeNames } = person
  return {
    author_id: id,
    slug,
    name: { familyName, givenName, nameOrder, nativeNames },
    forms: formsOf(person).map(fold),
  }
}
