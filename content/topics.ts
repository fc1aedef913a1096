import { AUTHORS_TAG, REPORTS_TAG } from '#domain/cache-tags.ts'
import { type InterfaceLanguage, LANGUAGES } from '#domain/languages.ts'
import { pickRichText, pickText } from '#domain/pick-language.ts'
import { ALL, payload } from './anonymous.ts'
import { cached } from './cached.ts'
import { listReportFacts } from './report-facts.ts'
import { findSummaries } from './report-summaries.ts'
import { listTerms } from './terms.ts'
import { peopleOnTopic, topicSummary } from './topic-people.ts'
import type { TopicSummary, TopicView } from './views.ts'

const MOST_REPORTS = 500

/** Topics with a published report, in the order of the reader's language. */
export async function listTopics(language: InterfaceLanguage): Promise<TopicSummary[]> {
  const [facts, terms] = [await listReportFacts(), await listTerms('topics', language)]
  return terms.flatMap((term) => {
    const count = facts.filter(({ topics }) => topics.includes(term.id)).length
    return count === 0 ? [] : [topicSummary(language, term, count)]
  })
}

/** The page of a topic with its reports, newest first; null where it does not exist. */
export const getTopic = cached(
  'topic',
  async (language: InterfaceLanguage, slug: string): Promise<TopicView | null> => {
    const { docs } = await (
      await payload()
    ).find({ collection: 'topics', where: { slug: { equals: slug } }, locale: 'all', limit: 1, ...ALL })
    const [topic] = docs
    const preferred = [LANGUAGES[language].tag]
    const name = pickText(topic?.name, preferred)
    if (!topic?.slug || !name) return null
    return {
      slug: topic.slug,
      name,
      description: pickRichText(topic.description, preferred),
      people: await peopleOnTopic(language, topic.id),
      reports: await findSummaries(language, { topics: { in: [topic.id] } }, MOST_REPORTS),
    }
  },
  () => [REPORTS_TAG, AUTHORS_TAG],
)
