import { type InterfaceLanguage, LANGUAGES } from '#domain/languages.ts'
import { idOf } from '#domain/relations.ts'
import { topicPath } from '#domain/urls.ts'
import { authorSummary } from './author-summary.ts'
import { imagesById } from './images.ts'
import { authorsById } from './people.ts'
import { listReportFacts } from './report-facts.ts'
import { listTerms } from './terms.ts'
import type { AuthorEntry, TermView, TopicSummary } from './views.ts'

/** How often each comes, the most frequent first, else in the order of their coming. */
export function counted(ids: readonly number[]): [id: number, count: number][] {
  const counts = new Map<number, number>()
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a)
}

export const topicSummary = (
  language: InterfaceLanguage,
  { lang, slug, text }: TermView,
  count: number,
): TopicSummary => ({ slug, href: topicPath(language, slug), name: { text, lang }, count })

/** @returns the topics of an author's published reports, those of most of them first, with the number of them */
export async function topicsOfAuthor(language: InterfaceLanguage, author: number): Promise<TopicSummary[]> {
  const facts = await listReportFacts()
  const terms = new Map((await listTerms('topics', language)).map((term) => [term.id, term]))
  return counted(facts.filter(({ authors }) => authors.includes(author)).flatMap(({ topics }) => topics)).flatMap(
    ([id, count]) => {
      const term = terms.get(id)
      if (!term) return []
      return [topicSummary(language, term, count)]
    },
  )
}

/** @returns the people with published reports on a topic, those with most of them first, with the number of them */
export async function peopleOnTopic(language: InterfaceLanguage, topic: number): Promise<AuthorEntry[]> {
  const facts = await listReportFacts()
  const counts = counted(facts.filter(({ topics }) => topics.includes(topic)).flatMap(({ authors }) => authors))
  const people = await authorsById(counts.map(([id]) => id))
  const photos = await imagesById(
    [...people.values()].map(({ photo }) => idOf(photo)),
    [LANGUAGES[language].tag],
  )
  return counts.flatMap(([id, count]) => {
    const author = people.get(id)
    const summary = author && authorSummary(author, language, photos)
    return summary ? [{ ...summary, count }] : []
  })
}
