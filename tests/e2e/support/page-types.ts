import type { InterfaceLanguage } from '#domain/languages.ts'
import { sampleAuthor } from '#sample/author.ts'
import { sampleReport } from '#sample/content.ts'
import { sampleSeries, sampleTopics } from '#sample/taxonomy.ts'

/** One address of each type of page for readers, a missing one among them. */
export const pageAddresses = (language: InterfaceLanguage): string[] =>
  [
    '',
    '/reports',
    '/reports?language=ja',
    `/reports/${sampleReport.slug}`,
    '/series',
    `/series/${sampleSeries.slug}`,
    '/authors',
    `/authors/${sampleAuthor.slug}`,
    '/topics',
    `/topics/${sampleTopics[0]?.slug}`,
    '/years',
    '/years/2025',
    '/about',
    '/accessibility',
    '/search',
    '/search?q=trust',
    '/search?q=nothing-like-this',
    '/nothing-here',
  ].map((section) => `/${language}${section}`)
