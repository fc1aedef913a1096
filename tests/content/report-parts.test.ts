import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { getAuthor, listAuthors } from '#content/authors.ts'
import { findSummaries } from '#content/report-summaries.ts'
import { getReport } from '#content/reports.ts'
import { plainText } from '#domain/rich-text-plain.ts'
import { createDocument, createImage } from '#tests/support/builders/files.ts'
import { signIn } from '#tests/support/builders/rest.ts'
import {
  createAuthor,
  createOrganisation,
  draftReport,
  draftTranslation,
  prose,
  publishedReport,
  publishedTranslation,
  uniqueSlug,
} from '#tests/support/builders/works.ts'
import { testPayload } from '#tests/support/payload.ts'

let payload: Payload

beforeAll(async () => {
  payload = await testPayload()
})

async function tiejun() {
  const { id } = await createAuthor(payload, {
    nativeNames: [{ language: 'zh-Hans', name: '于铁军' }],
    orcid: '0000-0002-1825-0097',
  })
  const data = { role: '教授', bio: prose('中文简介。') }
  return payload.update({ collection: 'authors', id, locale: 'zh', data })
}

/** A report with all of its parts, with names in English and some of them in Chinese. */
async function fullReport() {
  const author = await tiejun()
  const [series, category, topic] = [
    await payload.create({ collection: 'series', data: { name: 'A dialogue', slug: uniqueSlug('series') } }),
    await payload.create({
      collection: 'categories',
      data: { name: 'Special Reports', nameOfOne: 'Special Report', slug: uniqueSlug('category') },
    }),
    await payload.create({ collection: 'topics', data: { name: 'Arms control', slug: uniqueSlug('topic') } }),
  ]
  await payload.update({ collection: 'series', id: series.id, locale: 'zh', data: { name: '对话' } })
  const funder = await createOrganisation(payload, {
    name: 'A corporation',
    acknowledgement: 'Made possible by a grant.',
    ror: '03yrm5c26',
  })
  const image = await createImage(payload, {
    panels: [
      { position: 'left', description: 'Two men meet.', credit: 'An archive' },
      { position: 'right', description: 'Two men shake hands.', credit: 'An agency' },
    ],
  })
  const report = await publishedReport(payload, {
    authors: [{ relationTo: 'authors', value: author.id }],
    series: series.id,
    seriesNumber: 1,
    category: category.id,
    topics: [topic.id],
    funders: [funder.id],
    image: image.id,
    document: (await createDocument(payload)).id,
    keywords: ['trust'],
    licence: 'https://creativecommons.org/licenses/by/4.0/',
    reportNumber: 'R-1',
  })
  return { report, author, series }
}

describe('the page of a report', () => {
  it('has every part, each with the language it is really in', async () => {
    const { report, series } = await fullReport()
    await publishedTranslation(payload, report.id)
    const zh = await getReport('zh', report.slug ?? '')
    expect(zh).toMatchObject({
      category: { text: 'Special Reports', lang: 'en', nameOfOne: 'Special Report' },
      series: { name: { text: '对话', lang: 'zh-Hans' }, slug: series.slug, number: 1 },
      topics: [{ text: 'Arms control', lang: 'en' }],
      funders: [
        {
          name: { text: 'A corporation', lang: 'en' },
          acknowledgement: { text: 'Made possible by a grant.', lang: 'en' },
          ror: 'https://ror.org/03yrm5c26',
        },
      ],
      reportNumber: 'R-1',
      licence: 'https://creativecommons.org/licenses/by/4.0/',
      disclaimer: { lang: 'en' },
      authors: [
        {
          role: { text: '教授', lang: 'zh-Hans' },
          orcid: 'https://orcid.org/0000-0002-1825-0097',
          bio: { lang: 'zh-Hans' },
        },
      ],
    })
    expect(zh?.image?.alt).toEqual({ text: '两把椅子', lang: 'zh-Hans' })
    expect(zh?.image?.panels).toEqual([
      {
        position: 'left',
        description: { text: 'Two men meet.', lang: 'en' },
        credit: { text: 'An archive', lang: 'en' },
      },
      {
        position: 'right',
        description: { text: 'Two men shake hands.', lang: 'en' },
        credit: { text: 'An agency', lang: 'en' },
      },
    ])
    expect(JSON.stringify(zh)).toContain('于铁军')
  })

  it('keeps the bio it was published with, and says what the author does now', async () => {
    const { report, author } = await fullReport()
    await payload.update({ collection: 'authors', id: author.id, data: { role: 'Dean', bio: prose('A new bio.') } })
    const credit = (await getReport('en', report.slug ?? ''))?.authors[0]
    expect(plainText(credit?.bio?.richText ?? null)).toBe('A bio in English.')
    expect([credit?.role, credit?.currentRole]).toEqual([
      { text: 'Professor', lang: 'en' },
      { text: 'Dean', lang: 'en' },
    ])
    expect(plainText((await getAuthor('en', author.slug ?? ''))?.bio?.richText ?? null)).toBe('A new bio.')
  })

  it('names the translators, and links an organisation that signs to no page', async () => {
    const [translator, network] = [
      await createAuthor(payload, { familyName: 'Lee', givenName: 'Ann' }),
      await createOrganisation(payload, { name: 'A network' }),
    ]
    const report = await publishedReport(payload, { authors: [{ relationTo: 'organisations', value: network.id }] })
    await publishedTranslation(payload, report.id, { translators: [translator.id] })
    const view = await getReport('zh', report.slug ?? '')
    expect(view?.translators).toHaveLength(1)
    expect(JSON.stringify(view?.translators)).toContain('Lee')
    expect(view?.authors).toMatchObject([{ kind: 'organisation', slug: null }])
  })
})

describe('lists', () => {
  it('show published reports, the newest first, in the language of the reader where there is one', async () => {
    const [old, recent] = [
      await publishedReport(payload, { publicationDate: '2026-04-11' }),
      await publishedReport(payload, { publicationDate: '2026-04-12' }),
    ]
    const draft = await draftReport(payload, { publicationDate: '2026-04-13' })
    await publishedTranslation(payload, old.id)
    await draftTranslation(payload, recent.id)
    const rows = await findSummaries('zh', {}, 2)
    expect(rows.map(({ slug, title, lang, availability }) => [slug, title, lang, availability])).toEqual([
      [recent.slug, recent.title, 'en', 'absent'],
      [old.slug, '自上而下的信任', 'zh-Hans', 'published'],
    ])
    expect((await findSummaries('zh', {}, 500)).map(({ slug }) => slug)).not.toContain(draft.slug)
  })

  it('show a withdrawn report without its text', async () => {
    const report = await publishedReport(payload, { publicationDate: '2026-04-14' })
    const { rest } = await signIn(payload, 'editor')
    await rest('POST', `/reports/${report.id}/transition`, { action: 'withdraw' })
    expect((await findSummaries('en', {}, 1))[0]).toMatchObject({
      slug: report.slug,
      title: report.title,
      standfirst: null,
      image: null,
      availability: 'withdrawn',
    })
  })

  it('of authors have those of published reports, in the order of names', async () => {
    const [first, second, hidden] = [
      await createAuthor(payload, { familyName: 'Aalto' }),
      await createAuthor(payload, { familyName: 'Zzyzx' }),
      await createAuthor(payload, { familyName: 'Mmm' }),
    ]
    await publishedReport(payload, {
      authors: [second, first].map(({ id }) => ({ relationTo: 'authors' as const, value: id })),
    })
    const slugs = (await listAuthors('en')).map(({ slug }) => slug)
    expect(slugs).not.toContain(hidden.slug)
    expect(slugs.indexOf(first.slug ?? '')).toBeLessThan(slugs.indexOf(second.slug ?? ''))
    expect(slugs).toContain(second.slug)
  })
})

describe('the page of an author', () => {
  it('has the reports, the affiliation and the texts with their languages', async () => {
    const affiliation = await createOrganisation(payload, { name: 'A university', website: 'https://example.edu' })
    const author = await createAuthor(payload, { affiliation: affiliation.id, bio: prose('In English only.') })
    const report = await publishedReport(payload, { authors: [{ relationTo: 'authors', value: author.id }] })
    const view = await getAuthor('ja', author.slug ?? '')
    expect(view).toMatchObject({
      role: { text: 'Professor', lang: 'en' },
      bio: { lang: 'en' },
      affiliation: { name: { text: 'A university', lang: 'en' }, url: 'https://example.edu' },
      reports: [{ slug: report.slug, availability: 'absent' }],
    })
  })

  it('is not there while nothing of theirs is published', async () => {
    expect(await getAuthor('en', (await createAuthor(payload)).slug ?? '')).toBeNull()
    expect(await getAuthor('en', 'nobody')).toBeNull()
  })
})
