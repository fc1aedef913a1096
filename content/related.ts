import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'
import { REPORTS_TAG } from '#domain/cache-tags.ts'
import type { InterfaceLanguage } from '#domain/languages.ts'
import { shownRelated } from '#domain/related/list.ts'
import { ALL, payload } from './anonymous.ts'
import { cached } from './cached.ts'
import { findSummaries } from './report-summaries.ts'
import { readIndex } from './search/database.ts'
import type { ReportSummary } from './views.ts'

const rows = z.array(z.object({ id: z.number(), isChosen: z.boolean() }))

async function relatedTo(slug: string) {
  const { docs } = await (
    await payload()
  ).find({ collection: 'reports', where: { slug: { equals: slug } }, select: { slug: true }, limit: 1, ...ALL })
  const [report] = docs
  if (!report) return []
  return readIndex(async (read) =>
    rows.parse(
      await read(sql`
        select related_id as id, place is not null as "isChosen" from search.related
        where report_id = ${report.id} order by place nulls last, score desc, related_id desc`),
    ),
  )
}

/**
 * Reports beside one, in one interface language: those that its editors chose, then those that the portal found at the
 * last release. Which of them are shown is asked as an anonymous reader: none that is not published.
 *
 * @param previous id of the report before it in its series, and `next` of the one after it, to which its page leads
 *   anyhow; 0 where there is none
 */
export const getRelated = cached(
  'related',
  async (language: InterfaceLanguage, slug: string, previous: number, next: number): Promise<ReportSummary[]> => {
    const related = await relatedTo(slug)
    if (related.length === 0) return []
    const ids = related.map(({ id }) => id)
    const summaries = await findSummaries(language, { id: { in: ids } }, ids.length)
    const readable = new Map(
      summaries.flatMap((summary) => (summary.availability === 'withdrawn' ? [] : [[summary.id, summary]])),
    )
    const known = related.filter(({ id }) => readable.has(id))
    const chosen = known.filter(({ isChosen }) => isChosen)
    const found = known.filter(({ isChosen }) => !isChosen)
    const idOf = ({ id }: { id: number }) => id
    return shownRelated(chosen.map(idOf), found.map(idOf), [previous, next]).flatMap((id) => readable.get(id) ?? [])
  },
  // Any release can bring a nearer one or take one away.
  () => [REPORTS_TAG],
)
