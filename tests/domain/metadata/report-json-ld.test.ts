import { describe, expect, it } from '@jest/globals'
import { safeJsonLd } from '#domain/metadata/json-ld.ts'
import { reportJsonLd } from '#domain/metadata/report-json-ld.ts'
import type { ReportFacts } from '#domain/metadata/facts.ts'
import { original, site, translation } from './sample-facts.ts'

/** As a machine reads it: written out and parsed. */
const read = (report: ReportFacts): unknown => JSON.parse(safeJsonLd(reportJsonLd(report, site)))

describe('the Report of an original', () => {
  it('says all that the page says', () => {
    expect(read(original)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Report',
      '@id': 'https://portal.example.org/id/11111111-1111-4111-8111-111111111111',
      url: 'https://portal.example.org/en/reports/trust',
      name: 'Building Trust',
      headline: 'Building Trust',
      description: 'What three cases teach.',
      abstract: 'The summary <in> full.',
      reportNumber: 'AD-1',
      author: [
        {
          '@type': 'Person',
          name: 'Yu Tiejun',
          alternateName: ['于铁军'],
          familyName: 'Yu',
          givenName: 'Tiejun',
          url: 'https://portal.example.org/en/authors/yu-tiejun',
          sameAs: 'https://orcid.org/0000-0002-1825-0097',
        },
      ],
      datePublished: '2026-05-01',
      dateModified: '2026-05-03',
      inLanguage: 'en',
      genre: 'Special Reports',
      keywords: ['trust', 'crisis management'],
      about: [{ '@type': 'Thing', name: 'Arms control' }],
      publisher: {
        '@type': 'Organization',
        '@id': 'https://ror.org/03yrm5c26',
        name: 'Example Network',
        url: 'https://example.org/',
        sameAs: 'https://ror.org/03yrm5c26',
      },
      isPartOf: { '@type': 'CreativeWorkSeries', name: 'Asia Dialogue' },
      position: 1,
      funder: [
        {
          '@type': 'Organization',
          '@id': 'https://ror.org/02mhbdp94',
          name: 'Example Foundation',
          sameAs: ['https://ror.org/02mhbdp94', 'https://doi.org/10.13039/100000304'],
        },
      ],
      creditText: 'Made possible by a grant.',
      license: 'https://creativecommons.org/licenses/by-nc/4.0/',
      sameAs: 'https://doi.org/10.1234/abc',
      isAccessibleForFree: true,
      image: {
        '@type': 'ImageObject',
        url: 'https://portal.example.org/api/images/file/panels.png',
        width: { '@type': 'QuantitativeValue', value: 1200, unitCode: 'E37' },
        height: { '@type': 'QuantitativeValue', value: 630, unitCode: 'E37' },
        caption: 'Two panels',
        creditText: 'Left: A. Right: B.',
      },
      encoding: {
        '@type': 'MediaObject',
        contentUrl: 'https://portal.example.org/en/reports/trust/trust-en.pdf',
        encodingFormat: 'application/pdf',
        contentSize: '123456 B',
        inLanguage: 'en',
      },
      workTranslation: [
        {
          '@type': 'Report',
          name: '建立互信',
          inLanguage: 'zh-Hans',
          url: 'https://portal.example.org/zh/reports/trust',
          encoding: expect.objectContaining({ inLanguage: 'zh-Hans' }),
        },
        { '@type': 'Report', inLanguage: 'ko', encoding: expect.objectContaining({ inLanguage: 'ko' }) },
      ],
    })
  })

  it('leaves out what there is not', () => {
    const bare: ReportFacts = {
      ...original,
      standfirst: null,
      summary: null,
      category: null,
      topics: [],
      keywords: [],
      series: null,
      reportNumber: null,
      doi: null,
      licence: 'All rights reserved',
      funders: [],
      image: null,
      pdf: null,
      editions: original.editions.slice(0, 1),
    }
    expect(Object.keys(Object(read(bare))).sort()).toEqual(
      [
        '@context',
        '@id',
        '@type',
        'author',
        'dateModified',
        'datePublished',
        'headline',
        'inLanguage',
        'isAccessibleForFree',
        'name',
        'publisher',
        'url',
      ].sort(),
    )
  })

  it('names an organisation as author without dividing its name', () => {
    const name = {
      display: { text: 'Working Group', lang: 'en' as const },
      others: [],
      family: 'Working Group',
      given: '',
    }
    const report: ReportFacts = { ...original, authors: [{ kind: 'organisation', name, slug: null, orcid: null }] }
    expect(read(report)).toMatchObject({ author: [{ '@type': 'Organization', name: 'Working Group' }] })
  })
})

describe('the Report of a translation', () => {
  it('has an identifier of its own and points to the original and the translators', () => {
    expect(read(translation)).toMatchObject({
      '@id': 'https://portal.example.org/id/22222222-2222-4222-8222-222222222222',
      inLanguage: 'zh-Hans',
      author: [{ name: '于铁军', alternateName: ['Yu Tiejun'] }],
      translator: [{ '@type': 'Person', name: '张三' }],
      translationOfWork: {
        '@type': 'Report',
        '@id': 'https://portal.example.org/id/11111111-1111-4111-8111-111111111111',
        name: 'Building Trust',
        inLanguage: 'en',
        url: 'https://portal.example.org/en/reports/trust',
      },
    })
    expect(read(translation)).not.toHaveProperty('workTranslation')
  })
})

describe('safeJsonLd', () => {
  it('lets no text end the script or open a comment', () => {
    const json = safeJsonLd({ name: '</script><!-- <script>' })
    expect(json).not.toContain('<')
    expect(JSON.parse(json)).toEqual({ name: '</script><!-- <script>' })
  })

  it('escapes the line separators of Unicode', () => {
    const json = safeJsonLd({ name: 'a\u2028b\u2029c' })
    expect(json).toBe('{"name":"a\\u2028b\\u2029c"}')
  })
})

describe('a corrected report', () => {
  it('says what was put right, and when', () => {
    const corrections = [{ date: '2026-05-03', note: 'The treaty is of 1972.' }]
    expect(read({ ...original, corrections })).toMatchObject({
      dateModified: '2026-05-03',
      correction: [
        { '@type': 'CorrectionComment', text: 'The treaty is of 1972.', datePublished: '2026-05-03', inLanguage: 'en' },
      ],
    })
  })
})
