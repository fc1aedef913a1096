import { paragraph, richText } from '../../support/fixtures/rich-text.ts'
import type { AuthorFacts, ReportFacts, SiteFacts } from '#domain/metadata/facts.ts'

/** Facts that tests of the serializers start from: a published English original with translations in three languages. */

export const site: SiteFacts = {
  name: { text: 'Dialogue Papers', lang: 'en' },
  publisher: {
    name: { text: 'Example Network', lang: 'en' },
    ror: 'https://ror.org/03yrm5c26',
    url: 'https://example.org/',
  },
  origin: 'https://portal.example.org',
}

const pdf = (language: 'en' | 'zh-Hans' | 'ko', folder: string) => ({
  language,
  href: `/${folder}/reports/trust/trust-${language.toLowerCase()}.pdf`,
  bytes: 123456,
})

export const original: ReportFacts = {
  language: 'en',
  availability: 'published',
  workUuid: '11111111-1111-4111-8111-111111111111',
  editionUuid: '11111111-1111-4111-8111-111111111111',
  slug: 'trust',
  lang: 'en',
  isOriginal: true,
  originalLanguage: 'en',
  originalTitle: 'Building Trust',
  title: 'Building Trust',
  standfirst: 'What three cases teach.',
  summary: richText(paragraph('The summary <in> full.')),
  category: { text: 'Special Reports', lang: 'en' },
  topics: [{ text: 'Arms control', lang: 'en' }],
  keywords: ['trust', 'crisis management'],
  series: { name: { text: 'Asia Dialogue', lang: 'en' }, number: 1 },
  reportNumber: 'AD-1',
  publicationDate: '2026-05-01',
  modifiedDate: '2026-05-03',
  corrections: [],
  doi: '10.1234/abc',
  licence: 'CC BY-NC 4.0',
  authors: [
    {
      kind: 'person',
      name: {
        display: { text: 'Yu Tiejun', lang: 'en' },
        others: [{ text: '于铁军', lang: 'zh-Hans' }],
        family: 'Yu',
        given: 'Tiejun',
      },
      slug: 'yu-tiejun',
      orcid: 'https://orcid.org/0000-0002-1825-0097',
    },
  ],
  translators: [],
  downloads: [pdf('en', 'en'), pdf('zh-Hans', 'zh'), pdf('ko', 'ko')],
  pdf: pdf('en', 'en'),
  editions: [
    {
      language: 'en',
      interfaceLanguage: 'en',
      availability: 'published',
      href: '/en/reports/trust',
      isOriginal: true,
      title: 'Building Trust',
    },
    {
      language: 'zh-Hans',
      interfaceLanguage: 'zh',
      availability: 'published',
      href: '/zh/reports/trust',
      isOriginal: false,
      title: '建立互信',
    },
    { language: 'ko', interfaceLanguage: 'ko', availability: 'fileOnly', href: null, isOriginal: false, title: null },
    {
      language: 'ja',
      interfaceLanguage: 'ja',
      availability: 'withdrawn',
      href: '/ja/reports/trust',
      isOriginal: false,
      title: '信頼',
    },
  ],
  funders: [
    {
      name: { text: 'Example Foundation', lang: 'en' },
      acknowledgement: { text: 'Made possible by a grant.', lang: 'en' },
      ror: '02mhbdp94',
      crossrefFunderId: '10.13039/100000304',
      url: null,
    },
  ],
  image: {
    src: '/api/images/file/panels.png',
    width: 1200,
    height: 630,
    alt: { text: 'Two panels', lang: 'en' },
    panels: [{ credit: { text: 'Left: A.', lang: 'en' } }, { credit: { text: 'Right: B.', lang: 'en' } }],
  },
  sample: false,
  withdrawal: null,
}

/** The Chinese edition of the same report, as its page has it. */
export const translation: ReportFacts = {
  ...original,
  language: 'zh',
  editionUuid: '22222222-2222-4222-8222-222222222222',
  lang: 'zh-Hans',
  isOriginal: false,
  title: '建立互信',
  standfirst: null,
  doi: null,
  authors: [
    {
      kind: 'person',
      name: {
        display: { text: '于铁军', lang: 'zh-Hans' },
        others: [{ text: 'Yu Tiejun', lang: 'en' }],
        family: 'Yu',
        given: 'Tiejun',
      },
      slug: 'yu-tiejun',
      orcid: null,
    },
  ],
  translators: [{ display: { text: '张三', lang: 'zh-Hans' }, others: [], family: '张三', given: '' }],
  pdf: pdf('zh-Hans', 'zh'),
}

export const author: AuthorFacts = {
  slug: 'yu-tiejun',
  name: {
    display: { text: 'Yu Tiejun', lang: 'en' },
    others: [{ text: '于铁军', lang: 'zh-Hans' }],
    family: 'Yu',
    given: 'Tiejun',
  },
  role: { text: 'Professor', lang: 'en' },
  bio: null,
  affiliation: { name: { text: 'Example University', lang: 'en' }, ror: null, url: 'https://university.example' },
  orcid: '0000-0002-1825-0097',
  website: 'https://yu.example',
  photo: null,
  reports: [{ sample: false }],
  updatedAt: '2026-05-03T10:00:00.000Z',
}
