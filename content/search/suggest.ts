import { interfaceLanguageOf, type InterfaceLanguage, LANGUAGES } from '#domain/languages.ts'
import { nameViewFor } from '#domain/names.ts'
import { fold } from '#domain/search/fold.ts'
import { parseQuery } from '#domain/search/query.ts'
import { isByCharacter } from '#domain/search/tokens.ts'
import type { Suggestion } from '#domain/search/view.ts'
import { authorPath, reportPath, topicPath } from '#domain/urls.ts'
import { listTopics } from '../topics.ts'
import { readIndex } from './database.ts'
import { generationOf, type IndexedEdition, indexFacts, type IndexFacts } from './facts.ts'

const MOST = 8
const MOST_PEOPLE = 3
const MOST_TOPICS = 2

/** How well a text begins with, or has, what is typed: 3 at its beginning, 2 at that of a word, 1 within; 0 not. */
function likeness(folded: string, typed: string): number {
  const at = folded.indexOf(typed)
  if (at <= 0) return at === 0 ? 3 : 0
  if (isByCharacter(typed)) return 2
  // Within a word, what is typed is an accident.
  return new RegExp(String.raw`[^\p{L}\p{N}]${typed.replace(/[^\p{L}\p{N}\s]/gu, '.')}`, 'u').test(folded) ? 2 : 0
}

function best<Item>(items: Iterable<Item>, likenessOf: (item: Item) => number, most: number): Item[] {
  const likely: { item: Item; like: number }[] = []
  for (const item of items) {
    const like = likenessOf(item)
    if (like > 0) likely.push({ item, like })
  }
  return likely
    .sort((a, b) => b.like - a.like)
    .slice(0, most)
    .map(({ item }) => item)
}

function people(facts: IndexFacts, typed: string, language: InterfaceLanguage): Suggestion[] {
  const named = [...facts.people.values()].filter(({ slug }) => slug !== null)
  const found = best(named, ({ forms }) => Math.max(...forms.map((form) => likeness(form, typed))), MOST_PEOPLE)
  return found.map(({ name, slug }) => {
    const { display, others } = nameViewFor(name, language)
    const other = others.find(({ text }) => fold(text).includes(typed) && !fold(display.text).includes(typed))
    return {
      kind: 'author',
      text: other ? `${display.text} (${other.text})` : display.text,
      lang: display.lang,
      href: authorPath(language, slug ?? ''),
    }
  })
}

/** Of editions of one report the one in the reader's language, else the first. */
function reports(facts: IndexFacts, typed: string, language: InterfaceLanguage, most: number): Suggestion[] {
  const own = LANGUAGES[language].tag
  const withPage = (edition: IndexedEdition) =>
    edition.form === 'text' && interfaceLanguageOf(edition.language) !== null
  const likely = new Map<number, { edition: IndexedEdition; like: number }>()
  for (const edition of facts.editions.values()) {
    const like = likeness(edition.foldedTitle, typed)
    if (like === 0 || !withPage(edition)) continue
    const known = likely.get(edition.report)
    if (!known || edition.language === own) likely.set(edition.report, { edition, like })
  }
  const own1 = (edition: IndexedEdition) => (edition.language === own ? 1 : 0)
  return [...likely.values()]
    .sort(
      (a, b) => b.like - a.like || own1(b.edition) - own1(a.edition) || b.edition.date.localeCompare(a.edition.date),
    )
    .slice(0, most)
    .map(({ edition }) => ({
      kind: 'report',
      text: edition.title,
      lang: edition.language,
      href: reportPath(interfaceLanguageOf(edition.language) ?? language, edition.slug),
    }))
}

/** @returns what may be meant by the beginning of a query: people and topics, then titles */
export async function suggest(language: InterfaceLanguage, query: string): Promise<Suggestion[]> {
  const typed = fold(parseQuery(query).text)
  if (typed === '') return []
  const facts = await readIndex(async (read) => indexFacts(read, await generationOf(read)))
  const topics = best(await listTopics(language), ({ name }) => likeness(fold(name.text), typed), MOST_TOPICS)
  const others: Suggestion[] = [
    ...people(facts, typed, language),
    ...topics.map(({ name, slug }): Suggestion => ({ kind: 'topic', ...name, href: topicPath(language, slug) })),
  ]
  return [...others, ...reports(facts, typed, language, MOST - others.length)]
}
