import { describe, expect, it } from '@jest/globals'
import { robotsTxt } from '#domain/metadata/robots.ts'
import { sitemapEntries, type SitemapFacts } from '#domain/metadata/sitemap-entries.ts'
import { partsOf, sitemapIndexXml, sitemapXml } from '#domain/metadata/sitemap.ts'

const origin = 'https://portal.example.org'
const edition = (language: 'en' | 'ja', isOriginal: boolean, updatedAt: string) => ({
  language,
  interfaceLanguage: language,
  availability: 'published' as const,
  href: `/${language}/reports/trust`,
  isOriginal,
  title: null,
  updatedAt,
})
const facts: SitemapFacts = {
  reports: [
    { editions: [edition('en', true, '2025-01-15T00:00:00.000Z'), edition('ja', false, '2025-03-01T00:00:00.000Z')] },
  ],
  series: [{ slug: 'dialogue', updatedAt: '2025-03-01T00:00:00.000Z' }],
  authors: [],
  topics: [],
  years: [{ year: 2025, updatedAt: '2025-03-01T00:00:00.000Z' }],
}
const entries = sitemapEntries(facts, origin)
const entryOf = (path: string) => entries.find(({ loc }) => loc === `${origin}${path}`)

describe('the sitemap', () => {
  it('has a report only in the languages of its text, each with the same alternates and its own last change', () => {
    const alternates = {
      en: `${origin}/en/reports/trust`,
      ja: `${origin}/ja/reports/trust`,
      'x-default': `${origin}/en/reports/trust`,
    }
    expect(entryOf('/en/reports/trust')).toMatchObject({ lastmod: '2025-01-15T00:00:00.000Z', alternates })
    expect(entryOf('/ja/reports/trust')).toMatchObject({ lastmod: '2025-03-01T00:00:00.000Z', alternates })
    expect(entryOf('/zh/reports/trust')).toBeUndefined()
  })

  it('has pages of all languages, dated by what they list', () => {
    for (const language of ['en', 'zh', 'ja', 'ko'])
      for (const path of ['', '/reports', '/series/dialogue', '/years/2025'])
        expect(entryOf(`/${language}${path}`)).toMatchObject({ lastmod: '2025-03-01T00:00:00.000Z' })
    expect(entryOf('/ko/about')).toMatchObject({ lastmod: null })
  })

  it('is well-formed, whatever stands in an address', () => {
    const xml = sitemapXml([{ loc: `${origin}/en?a=1&b="<`, lastmod: null, alternates: { en: `${origin}/&` } }])
    expect(xml).toContain(`<loc>${origin}/en?a=1&amp;b="&lt;</loc>`)
    expect(xml).toContain(`href="${origin}/&amp;"`)
    expect(xml).not.toContain('<lastmod>')
  })

  it('is divided into parts, of which there is always one', () => {
    const many = Array.from({ length: 10_001 }, () => ({ loc: origin, lastmod: null, alternates: {} }))
    expect(partsOf(many).map(({ length }) => length)).toEqual([10_000, 1])
    expect(partsOf([])).toEqual([[]])
    expect(sitemapIndexXml([`${origin}/sitemaps/1.xml`])).toContain(`<loc>${origin}/sitemaps/1.xml</loc>`)
  })
})

it('robots.txt names the sitemap and closes no PDF', () => {
  const lines = robotsTxt(origin).split('\n')
  expect(lines).toContain(`Sitemap: ${origin}/sitemap.xml`)
  expect(lines).toContain('Disallow: /admin')
  expect(lines.filter((line) => line.startsWith('Disallow') && /pdf|\/en|\/reports$/.test(line))).toEqual([])
})
