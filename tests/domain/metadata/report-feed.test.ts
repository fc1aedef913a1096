import { describe, expect, it } from '@jest/globals'
import { parseAtomFeed } from 'feedsmith'
import { atomXml } from '#domain/metadata/atom.ts'
import { type FeedEntryFacts, type FeedFacts, reportFeed } from '#domain/metadata/report-feed.ts'
import { nameViewFor } from '#domain/names.ts'

const site = {
  name: { text: 'The Portal', lang: 'en' as const },
  publisher: { name: { text: 'The Network', lang: 'en' as const }, ror: null, url: null },
  origin: 'https://portal.example.org',
}
const words = {
  title: 'ポータル',
  subtitle: null,
  labelled: (label: string, title: string) => `[${label}] ${title}`,
  sample: 'サンプル',
  pdfOnly: 'PDFのみ',
  withdrawn: '取り下げ',
  pdfOnlySummary: 'PDFのみです。',
  withdrawnSummary: () => '取り下げられました。',
  corrected: ({ date, note }: { date: string; note: string }) => `${date} 訂正：${note}`,
}
const entry: FeedEntryFacts = {
  availability: 'published',
  uuid: '5f0f6a3e-1d0b-4b6e-9d3b-6a7c1c2f0a09',
  slug: 'trust',
  title: { text: '核 & 信頼 <上>\u0000', lang: 'ja' },
  summary: { text: '要旨', lang: 'ja' },
  publicationDate: '2025-01-15',
  updatedAt: '2025-03-01T08:00:00.000Z',
  withdrawal: null,
  corrections: [],
  authors: [
    { name: nameViewFor({ familyName: 'Yu', givenName: 'Tiejun', nameOrder: 'familyFirst' }, 'ja'), slug: 'yu-tiejun' },
  ],
  translators: [],
  category: { text: '特別報告書', lang: 'ja', slug: 'special-reports' },
  topics: [],
  licence: 'CC BY 4.0',
  pdf: { language: 'ja', href: '/ja/reports/trust/trust-ja.pdf', bytes: 1234 },
  sample: false,
}
const feedOf = (...entries: FeedEntryFacts[]) => {
  const feed: FeedFacts = { language: 'ja', key: '', path: '/ja', feedPath: '/ja/feed.atom', updatedAt: null, entries }
  return parseAtomFeed(atomXml(reportFeed(feed, site, words)))
}

describe('a feed', () => {
  it('tells of corrections before the text', () => {
    const corrections = [{ date: '2025-03-01', note: '年は1972年。<b>' }]
    const [read] = feedOf({ ...entry, corrections }).entries ?? []
    expect(read?.summary?.value).toBe('2025-03-01 訂正：年は1972年。<b>\n\n要旨')
  })

  it('is read by a feed reader with all that an entry says', () => {
    const [read] = feedOf(entry).entries ?? []
    expect(read).toMatchObject({
      id: `urn:uuid:${entry.uuid}`,
      title: { value: '核 & 信頼 <上>' },
      updated: '2025-03-01T08:00:00.000Z',
      published: '2025-01-15T12:00:00Z',
      summary: { value: '要旨' },
      rights: { value: 'CC BY 4.0' },
      authors: [{ name: 'Yu Tiejun', uri: 'https://portal.example.org/ja/authors/yu-tiejun' }],
      categories: [{ term: 'special-reports', label: '特別報告書' }],
    })
    expect(read?.links).toMatchObject([
      { rel: 'alternate', hreflang: 'ja', href: 'https://portal.example.org/ja/reports/trust' },
      {
        rel: 'enclosure',
        type: 'application/pdf',
        length: 1234,
        href: 'https://portal.example.org/ja/reports/trust/trust-ja.pdf',
      },
    ])
  })

  it('is the same feed whatever its address, and changes with its newest entry', () => {
    const feed = feedOf(entry, {
      ...entry,
      uuid: 'e0000000-0000-4000-8000-000000000000',
      updatedAt: '2025-04-01T00:00:00.000Z',
    })
    expect(feed.id).toMatch(/^urn:uuid:[0-9a-f-]{36}$/)
    expect(feed.updated).toBe('2025-04-01T00:00:00.000Z')
    expect(feed.links).toMatchObject(
      expect.arrayContaining([
        expect.objectContaining({ rel: 'self', href: 'https://portal.example.org/ja/feed.atom' }),
      ]),
    )
  })

  it('says of a PDF without a text that it is one, and gives nothing of a withdrawn edition', () => {
    const [file] = feedOf({ ...entry, availability: 'fileOnly', summary: null }).entries ?? []
    expect(file).toMatchObject({
      title: { value: expect.stringContaining('[PDFのみ]') },
      summary: { value: 'PDFのみです。' },
    })
    const withdrawn = {
      ...entry,
      availability: 'withdrawn',
      withdrawal: { whole: false, date: null, note: { text: '図に誤りがあった。', lang: 'ja' } },
      pdf: null,
    } as const
    const [notice] = feedOf({ ...withdrawn, summary: null }).entries ?? []
    expect(notice).toMatchObject({
      title: { value: expect.stringContaining('[取り下げ]') },
      summary: { value: '取り下げられました。\n\n図に誤りがあった。' },
    })
    // An attribute tells the one language of a summary.
    const inEnglish = { whole: true, date: null, note: { text: 'A figure was wrong.', lang: 'en' } } as const
    const [other] = feedOf({ ...withdrawn, summary: null, withdrawal: inEnglish }).entries ?? []
    expect(other).toMatchObject({ summary: { value: '取り下げられました。' } })
    expect(notice?.links?.map(({ rel }) => rel)).toEqual(['alternate'])
  })

  it('labels samples', () => {
    expect(feedOf({ ...entry, sample: true }).entries?.[0]?.title).toMatchObject({
      value: expect.stringContaining('[サンプル]'),
    })
  })
})
