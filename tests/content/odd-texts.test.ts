import { beforeAll, describe, expect, it } from '@jest/globals'
import { parseAtomFeed } from 'feedsmith'
import { NextIntlClientProvider } from 'next-intl'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Payload } from 'payload'
import { ReportPage } from '#components/report-page.tsx'
import { getLanguageFeed } from '#content/feeds.ts'
import { getReport } from '#content/reports.ts'
import { getSite } from '#content/site.ts'
import { getSitemap } from '#content/sitemap.ts'
import type { ReportView, SiteView } from '#content/views.ts'
import { atomXml } from '#domain/metadata/atom.ts'
import { safeJsonLd } from '#domain/metadata/json-ld.ts'
import { type FeedWords, reportFeed } from '#domain/metadata/report-feed.ts'
import { reportHead } from '#domain/metadata/report-head.ts'
import { reportJsonLd } from '#domain/metadata/report-json-ld.ts'
import { sitemapEntries } from '#domain/metadata/sitemap-entries.ts'
import { sitemapXml } from '#domain/metadata/sitemap.ts'
import { loadMessages } from '#i18n/messages.ts'
import { noticeMail } from '#mail/notices.ts'
import { createImage } from '#tests/support/builders/files.ts'
import { createAuthor, createDisclaimer, prose, publishedReport, uniqueSlug } from '#tests/support/builders/works.ts'
import { ODD_TEXTS } from '#tests/support/fixtures/odd-texts.ts'
import { testPayload } from '#tests/support/payload.ts'

/** All that can be saved, in one text. */
const ODD = Object.values(ODD_TEXTS)
  .filter((text) => !text.includes('\u0000') && text.isWellFormed())
  .join(' ')
/** With a mark that tells which field it was. */
const odd = (mark: string) => `${mark} ${ODD}`

const MARKUP = /<script>alert|<img src=x|<svg onload|<\/script><svg/

let payload: Payload
let report: ReportView
let site: SiteView

async function publishOdd(): Promise<string> {
  const slug = uniqueSlug('odd')
  const author = await createAuthor(payload, { familyName: odd('Family'), role: odd('Role'), bio: prose(odd('Bio')) })
  const named = async (collection: 'series' | 'topics' | 'categories', mark: string) =>
    (await payload.create({ collection, data: { name: odd(mark), slug: uniqueSlug(collection) } })).id
  await publishedReport(payload, {
    slug,
    title: odd('Title'),
    standfirst: odd('Standfirst'),
    summary: prose(odd('Summary')),
    body: prose(odd('Body')),
    keyFindings: [{ text: odd('Finding') }],
    keywords: [odd('Keyword')],
    authors: [{ relationTo: 'authors', value: author.id }],
    series: await named('series', 'Series'),
    seriesNumber: 1,
    topics: [await named('topics', 'Topic')],
    category: await named('categories', 'Category'),
    image: (await createImage(payload, { alt: odd('Alt'), credit: odd('Credit') })).id,
    disclaimer: (await createDisclaimer(payload, { text: prose(odd('Disclaimer')) })).id,
  })
  return slug
}

beforeAll(async () => {
  payload = await testPayload()
  const found = await getReport('en', await publishOdd())
  if (!found) throw new Error('The report with odd texts is not published.')
  report = found
  site = await getSite('en')
})

describe('a report full of odd texts', () => {
  it('has them as text on its page, none of them as markup', async () => {
    const page = createElement(ReportPage, { report, site })
    const messages = await loadMessages('en')
    const provided = { locale: 'en', messages, timeZone: 'UTC', children: page } as const
    const html = renderToStaticMarkup(createElement(NextIntlClientProvider, provided))
    expect(html).not.toMatch(MARKUP)
    for (const mark of [
      'Title',
      'Standfirst',
      'Summary',
      'Body',
      'Finding',
      'Family',
      'Role',
      'Bio',
      'Series',
      'Topic',
      'Alt',
      'Credit',
      'Disclaimer',
    ])
      expect(html).toContain(`${mark} &lt;script&gt;alert(1)&lt;/script&gt; &quot;&gt;&lt;img src=x`)
    expect(html).toContain(ODD_TEXTS['emoji of several characters'])
    expect(html).toContain('{{x}} {title} ${x} {0, plural, one {#} other {#}} {')
  })

  it('has them in its JSON-LD, which no text ends', () => {
    const json = safeJsonLd(reportJsonLd(report, site))
    expect(json).not.toContain('<')
    expect(JSON.parse(json)).toMatchObject({ name: odd('Title'), description: odd('Standfirst') })
    const scripts = reportHead(report, site).jsonLd.map(safeJsonLd)
    expect(scripts.join('')).not.toContain('<')
  })

  it('leaves the feed well formed, with all that XML can hold', async () => {
    const feed = await getLanguageFeed('en')
    const xml = atomXml(reportFeed(feed, site, WORDS))
    expect(xml).not.toMatch(MARKUP)
    expect(xml.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u)
    expectBalanced(xml)
    const { entries } = parseAtomFeed(xml)
    expect(entries?.map(({ title }) => title)).toContainEqual(
      expect.objectContaining({ value: expect.stringContaining('Title <script>alert(1)</script>') }),
    )
  })

  it('leaves the sitemap well formed, with its address', async () => {
    const xml = sitemapXml(sitemapEntries(await getSitemap(), site.origin))
    expect(xml).toContain(`/en/reports/${report.slug}</loc>`)
    expect(xml).not.toMatch(MARKUP)
    expectBalanced(xml)
  })

  it('leaves mails to staff without markup of its own', () => {
    const facts = {
      name: odd('Name'),
      title: report.title,
      actor: odd('Actor'),
      text: odd('Text'),
      link: 'https://a.example/',
    }
    const mail = noticeMail('en', 'commented', facts)
    expect(mail.html).not.toMatch(MARKUP)
    expect(mail.text).toContain(odd('Text'))
    expect(mail.subject).toContain('{0, plural, one {#} other {#}} {')
    expect(mail.subject).not.toMatch(/[\r\n]/)
  })
})

const WORDS: FeedWords = {
  title: 'APLN',
  subtitle: null,
  labelled: (label, title) => `${label}: ${title}`,
  sample: 'Sample',
  pdfOnly: 'PDF only',
  withdrawn: 'Withdrawn',
  pdfOnlySummary: 'A PDF.',
  corrected: ({ note }) => note,
  withdrawnSummary: () => 'Withdrawn.',
}

/** Fails where an element is not closed in order, or a "<" or "&" stands for itself. */
function expectBalanced(xml: string): void {
  const open: string[] = []
  // A closing tag, or an opening one with its quoted attributes, which may end itself.
  const tag = /<(?:\/([\w:-]+)|([\w:-]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?))>/g
  const body = xml.replace(/^<\?xml[^>]*\?>/, '')
  for (const [, closing, opening, , isEmpty] of body.matchAll(tag)) {
    if (closing) expect(open.pop()).toBe(closing)
    else if (opening && !isEmpty) open.push(opening)
  }
  expect(open).toEqual([])
  const texts = body.replace(tag, '')
  expect(texts).not.toContain('<')
  expect(texts.replace(/&(?:\w+|#\d+|#x[\da-f]+);/gi, '')).not.toContain('&')
}
