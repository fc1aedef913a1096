import { interfaceLanguageOf, type InterfaceLanguage, LANGUAGES } from '#domain/languages.ts'
import { nameViewFor } from '#domain/names.ts'
import { fold } from '#domain/search/fold.ts'
import { parseQuery } from '#domain/search/query.ts'
import { isByCharacter } from '#domain/search/tokens.ts'
import type { Suggestion } from '#domain/search/view.ts'
import { authorPath, reportPath, topicPath } from '#domain/urls.ts'
import { readIndex } from './database.ts'
import { readTerms } from './labels.ts'
import { type IndexedEdition, indexFacts, type IndexFacts } from './facts.ts'

const MOST = 8
const MOST_PEOPLE = 3
const MOST_TOPICS = 2

type Likeness = (folded: string) => number
type Typed = { text: string; likeness: Likeness }

/** @returns how well a text begins with, or has, what is typed: 3 at its beginning, 2 at that of a word; 0 not */
function likenessTo(typed: string): Likeness {
  // Within a word, what is typed is an accident.
  const inSpaced = new RegExp(String.raw`[^\p{L}\p{N}]${typed.replace(/[^\p{L}\p{N}\s]/gu, '.')}`, 'u')
  const isWithin = isByCharacter(typed) ? () => true : (folded: string) => inSpaced.test(folded)
  return (folded) => {
    const at = folded.indexOf(typed)
    if (at === 0) return 3
    return at > 0 && isWithin(folded) ? 2 : 0
  }
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

function people(facts: IndexFacts, { likeness, text: typed }: Typed, language: InterfaceLanguage): Suggestion[] {
  const named = [...facts.people.values()].filter(({ slug }) => slug !== null)
  const found = best(named, ({ forms }) => Math.max(...forms.map(likeness)), MOST_PEOPLE)
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
function reports(
  { columns, list }: IndexFacts,
  { likeness }: Typed,
  language: InterfaceLanguage,
  most: number,
): Suggestion[] {
  const own = LANGUAGES[language].tag
  // What is a file only is offered by the page in the reader's language.
  const pageOf = (edition: IndexedEdition): InterfaceLanguage =>
    (edition.form === 'text' ? interfaceLanguageOf(edition.language) : null) ?? language
  const likely = new Map<number, { edition: IndexedEdition; time: number; like: number }>()
  for (const [place, edition] of list.entries()) {
    const like = likeness(edition.foldedTitle)
    if (like === 0) continue
    const known = likely.get(edition.report)
    if (!known || edition.language === own)
      likely.set(edition.report, { edition, like, time: columns.time[place] ?? 0 })
  }
  const ownFirst = ({ language: tag }: IndexedEdition) => (tag === own ? 1 : 0)
  return [...likely.values()]
    .sort((a, b) => b.like - a.like || ownFirst(b.edition) - ownFirst(a.edition) || b.time - a.time)
    .slice(0, most)
    .map(({ edition }) => ({
      kind: 'report',
      text: edition.title,
      lang: edition.language,
      href: reportPath(pageOf(edition), edition.slug),
    }))
}

/** @returns what may be meant by the beginning of a query: people and topics, then titles */
export async function suggest(language: InterfaceLanguage, query: string): Promise<Suggestion[]> {
  const text = fold(parseQuery(query).text)
  if (text === '') return []
  const likeness = likenessTo(text)
  const typed: Typed = { text, likeness }
  const facts = await readIndex(indexFacts)
  const used = (await readTerms(language)).topic.filter(({ id }) => facts.topics.has(id))
  const topics = best(used, (topic) => likeness(fold(topic.text)), MOST_TOPICS)
  const others: Suggestion[] = [
    ...people(facts, typed, language),
    ...topics.map(({ lang, slug, text }): Suggestion => ({
      kind: 'topic',
      text,
      lang,
      href: topicPath(language, slug),
    })),
  ]
  return [...others, ...reports(facts, typed, language, MOST - others.length)]
}
