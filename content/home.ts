import { REPORTS_TAG } from '#domain/cache-tags.ts'
import type { InterfaceLanguage } from '#domain/languages.ts'
import { idOf } from '#domain/relations.ts'
import { payload, READER } from './anonymous.ts'
import { cached } from './cached.ts'
import { findSummaries } from './report-summaries.ts'
import { listSeries } from './series.ts'
import type { HomeView } from './views.ts'

/** What the editors put on the home page, over what is newest. What they chose counts only while it is published. */
export const getHome = cached(
  'home',
  async (language: InterfaceLanguage, latest: number): Promise<HomeView> => {
    const chosen = await (await payload()).findGlobal({ slug: 'home-page', depth: 0, ...READER })
    const [reportId, seriesId] = [idOf(chosen.featuredReport), idOf(chosen.featuredSeries)]
    const newest = await findSummaries(language, {}, latest + 1)
    const [picked] = reportId === null ? [] : await findSummaries(language, { id: { equals: reportId } }, 1)
    const featured = picked ?? newest[0] ?? null
    const allSeries = await listSeries(language)
    return {
      featured,
      latest: newest.filter(({ slug }) => slug !== featured?.slug).slice(0, latest),
      series: allSeries.find(({ id }) => id === seriesId) ?? allSeries[0] ?? null,
    }
  },
  () => [REPORTS_TAG],
)
