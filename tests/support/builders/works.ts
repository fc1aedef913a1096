import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import type { Author, Disclaimer, Organisation, Report, Translation } from '#payload-types.ts'
import { paragraph, richText } from '../fixtures/rich-text.ts'

/** Documents that have all they need to be released; each call makes new ones beside what is there. */

/** @returns a slug that nothing else has. @example uniqueSlug('report') // 'report-3fa9c2d1' */
export const uniqueSlug = (word: string) => `${word}-${randomBytes(4).toString('hex')}`

/** @returns rich text of plain paragraphs. */
export const prose = (...paragraphs: string[]) => richText(...paragraphs.map((text) => paragraph(text)))

/** An author with a bio in every language of the site, unless a bio is given: then that is the only one, in English. */
export async function createAuthor(payload: Payload, data: Partial<Author> = {}): Promise<Author> {
  const author = await payload.create({
    collection: 'authors',
    data: {
      familyName: 'Yu',
      givenName: 'Tiejun',
      nameOrder: 'familyFirst',
      slug: uniqueSlug('author'),
      role: 'Professor',
      bio: prose('A bio in English.'),
      ...data,
    },
  })
  if ('bio' in data) return author
  const bio = {
    en: author.bio,
    zh: prose('中文简介。'),
    ja: prose('日本語の紹介。'),
    ko: prose('한국어 소개.'),
  }
  // Below Payload, in one write for all languages; it replaces all localized fields and lists, so those are given.
  const { aliases, nativeNames } = author
  const localized = { aliases, nativeNames, bio, role: { en: author.role }, bioCheckedAt: { en: author.bioCheckedAt } }
  await payload.db.updateOne({ collection: 'authors', id: author.id, data: localized, returning: false })
  return author
}

export function createOrganisation(payload: Payload, data: Partial<Organisation> = {}): Promise<Organisation> {
  return payload.create({ collection: 'organisations', data: { name: 'A foundation', ...data } })
}

export function createDisclaimer(payload: Payload, data: Partial<Disclaimer> = {}): Promise<Disclaimer> {
  return payload.create({
    collection: 'disclaimers',
    data: { name: 'Standing text', text: prose('The views are the author’s.'), ...data },
  })
}

/** @returns what a report needs to be published, with an author and a disclaimer that exist. */
export async function releasableReport(payload: Payload, data: Partial<Report> = {}): Promise<Partial<Report>> {
  const author = data.authors ? null : await createAuthor(payload)
  const disclaimer = 'disclaimer' in data ? null : await createDisclaimer(payload)
  return {
    title: 'Trust-building from the top',
    slug: uniqueSlug('report'),
    language: 'en',
    standfirst: 'What three cases teach.',
    summary: prose('Three cases of trust-building.'),
    body: prose('The full text of the report.'),
    publicationDate: '2026-03-14',
    ...(author ? { authors: [{ relationTo: 'authors', value: author.id }] } : {}),
    ...(disclaimer ? { disclaimer: disclaimer.id } : {}),
    ...data,
  }
}

/** @returns a report that was never published. */
export async function draftReport(payload: Payload, data: Partial<Report> = {}): Promise<Report> {
  return payload.create({ collection: 'reports', data: await releasableReport(payload, data), depth: 0 })
}

export async function publishedReport(payload: Payload, data: Partial<Report> = {}): Promise<Report> {
  return draftReport(payload, { ...data, _status: 'published' })
}

/** @returns what a translation of the report needs to be published. */
export function releasableTranslation(report: number, data: Partial<Translation> = {}): Partial<Translation> {
  return {
    report,
    language: 'zh-Hans',
    form: 'text',
    title: '自上而下的信任',
    summary: prose('三个建立信任的案例。'),
    body: prose('报告全文。'),
    publicationDate: '2026-04-01',
    ...data,
  }
}

/** @returns a translation that was never published. */
export async function draftTranslation(
  payload: Payload,
  report: number,
  data: Partial<Translation> = {},
): Promise<Translation> {
  return payload.create({ collection: 'translations', data: releasableTranslation(report, data), depth: 0 })
}

export async function publishedTranslation(
  payload: Payload,
  report: number,
  data: Partial<Translation> = {},
): Promise<Translation> {
  return draftTranslation(payload, report, { ...data, _status: 'published' })
}
