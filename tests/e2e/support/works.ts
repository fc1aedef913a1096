import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import type { Role } from '#domain/roles.ts'
import { paragraph, richText } from '#tests/support/fixtures/rich-text.ts'
import { baseUrl, signIn } from './portal.ts'

/** Works made over the API, for tests of something else than their form. Whoever makes them removes them. */

/** A real PDF of five pages. */
export const PDF = path.resolve('sample/files/us-soviet-top-down-trust-building-en.pdf')

/** @returns a name that nothing else in the portal has. @example uniqueName('draft') // 'draft-3fa9c2d1' */
export const uniqueName = (word: string) => `${word}-${randomBytes(4).toString('hex')}`

/**
 * Asks the portal's API as somebody signed in.
 *
 * @param address below /api
 * @returns the body of the answer
 * @throws where the answer is a refusal
 */
export async function callApi(
  role: Role,
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
  address: string,
  data?: object,
): Promise<unknown> {
  const isForm = data instanceof FormData
  const response = await fetch(`${baseUrl}/api${address}`, {
    method,
    headers: {
      Authorization: `JWT ${await signIn(role)}`,
      Origin: baseUrl,
      ...(data && !isForm ? { 'Content-Type': 'application/json' } : {}),
    },
    body: isForm ? data : JSON.stringify(data),
  })
  const body = await response.text()
  if (!response.ok) throw new Error(`${method} ${address} was answered with ${response.status}: ${body}`)
  return JSON.parse(body)
}

const createdSchema = z.object({ doc: z.object({ id: z.number(), filename: z.string().optional() }) })
const foundSchema = z.object({ docs: z.array(z.object({ id: z.number() })) })

async function create(collection: string, data: object) {
  return createdSchema.parse(await callApi('editor', 'POST', `/${collection}`, data)).doc
}

/** @returns numbers of the documents whose field has this value, those in the trash left out */
export async function findIds(collection: string, field: string, value: string | number): Promise<number[]> {
  const query = new URLSearchParams({ [`where[${field}][equals]`]: String(value), depth: '0', draft: 'true' })
  return foundSchema.parse(await callApi('admin', 'GET', `/${collection}?${query}`)).docs.map(({ id }) => id)
}

/** @returns numbers of the drafts that nobody has given a title */
export async function findUntitled(collection: string): Promise<number[]> {
  const query = 'where[title][exists]=false&depth=0&draft=true&pagination=false'
  return foundSchema.parse(await callApi('admin', 'GET', `/${collection}?${query}`)).docs.map(({ id }) => id)
}

async function sampleId(collection: string, slug: string): Promise<number> {
  const [id] = await findIds(collection, 'slug', slug)
  if (id === undefined) throw new Error(`The sample content has no ${slug} among its ${collection}.`)
  return id
}

const prose = (text: string) => richText(paragraph(text))

/**
 * Uploads a PDF under a name of its own.
 *
 * @param language of its text: that of the edition which it is for
 */
export async function createDocument(language: 'en' | 'zh-Hans' = 'en') {
  const form = new FormData()
  const name = `${uniqueName('upload')}.pdf`
  form.append(
    'file',
    new File([readFileSync(language === 'en' ? PDF : PDF.replace('-en.pdf', '-zh-hans.pdf'))], name, {
      type: 'application/pdf',
    }),
  )
  form.append('_payload', JSON.stringify({ language }))
  const { id } = await create('documents', form)
  return { id, name }
}

/** An author with the same bio in every language of the site, so that any edition can be released. */
export async function createAuthor(bio: string) {
  const slug = uniqueName('author')
  const data = { familyName: slug, givenName: 'Test', nameOrder: 'givenFirst', slug, role: 'Tester', bio: prose(bio) }
  const { id } = await create('authors', data)
  for (const locale of ['zh', 'ja', 'ko']) {
    await callApi('editor', 'PATCH', `/authors/${id}?locale=${locale}`, { bio: prose(bio) })
  }
  return { id, slug }
}

/** An English report with all that a release needs, released unless `status` says otherwise. */
export async function createReport(
  options: { author?: number; document?: number; status?: 'draft' | 'published' } = {},
) {
  const slug = uniqueName('report')
  const title = `Report ${slug}`
  const author = options.author ?? (await sampleId('authors', 'yu-tiejun'))
  const { id } = await create(`reports${options.status === 'draft' ? '?draft=true' : ''}`, {
    title,
    slug,
    language: 'en',
    standfirst: `Standfirst of ${slug}.`,
    summary: prose(`Summary of ${slug}.`),
    body: prose(`Full text of ${slug}.`),
    authors: [{ relationTo: 'authors', value: author }],
    publicationDate: '2025-03-02',
    document: options.document,
    _status: options.status ?? 'published',
  })
  return { id, slug, title }
}

/** A released translation of a report. */
export async function createTranslation(report: number, language: string) {
  const title = uniqueName(`edition-${language}`)
  const [summary, body] = [prose(`Summary of ${title}.`), prose(`Full text of ${title}.`)]
  const data = { report, language, title, summary, body, publicationDate: '2025-03-02', _status: 'published' }
  return { ...(await create('translations', data)), title }
}

/** Removes a report for good, with its translations. */
export async function removeReport(id: number): Promise<void> {
  for (const translation of await findIds('translations', 'report', id)) await remove('translations', translation)
  await remove('reports', id)
}

export async function remove(collection: string, id: number): Promise<void> {
  // Payload keeps it locked for a while for whoever had it open.
  await callApi('admin', 'DELETE', `/${collection}/${id}?overrideLock=true`)
}
