import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import type { Role } from '#domain/roles.ts'
import { baseUrl, signIn } from './portal.ts'

/** Works made over the API, for tests of something else than the form; each removes what it made. */

const SAMPLE_PDF = 'sample/files/us-soviet-top-down-trust-building-en.pdf'

/** @returns a name that nothing else in the portal has. @example uniqueName('draft') // 'draft-3fa9c2d1' */
export const uniqueName = (word: string) => `${word}-${randomBytes(4).toString('hex')}`

/**
 * Asks the portal's API as somebody signed in.
 *
 * @param path below /api
 * @returns the body of the answer
 * @throws where the answer is a refusal
 */
export async function callApi(
  role: Role,
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
  path: string,
  data?: object | FormData,
): Promise<unknown> {
  const isForm = data instanceof FormData
  const response = await fetch(`${baseUrl}/api${path}`, {
    method,
    headers: {
      Authorization: `JWT ${await signIn(role)}`,
      Origin: baseUrl,
      ...(data && !isForm ? { 'Content-Type': 'application/json' } : {}),
    },
    body: isForm ? data : JSON.stringify(data),
  })
  const body = await response.text()
  if (!response.ok) throw new Error(`${method} ${path} was answered with ${response.status}: ${body}`)
  return JSON.parse(body)
}

const createdSchema = z.object({ doc: z.object({ id: z.number(), filename: z.string().optional() }) })

/** Creates a document and returns its number. */
export async function create(role: Role, collection: string, data: object | FormData) {
  return createdSchema.parse(await callApi(role, 'POST', `/${collection}`, data)).doc
}

/** Uploads the sample's English PDF under a name of its own. */
export async function uploadPdf(role: Role) {
  const form = new FormData()
  const file = new File([readFileSync(path.resolve(SAMPLE_PDF))], `${uniqueName('upload')}.pdf`, {
    type: 'application/pdf',
  })
  form.append('file', file)
  form.append('_payload', JSON.stringify({ language: 'en' }))
  return create(role, 'documents', form)
}

/** A report that was never published, with a PDF. */
export async function createDraftWithPdf(role: Role) {
  const slug = uniqueName('draft')
  const document = await uploadPdf(role)
  const report = await create(role, 'reports?draft=true', {
    title: `A draft (${slug})`,
    slug,
    language: 'en',
    document: document.id,
    _status: 'draft',
  })
  return {
    id: report.id,
    slug,
    document: document.id,
    filename: document.filename ?? '',
    remove: async () => {
      await callApi(role, 'DELETE', `/reports/${report.id}`)
      await callApi(role, 'DELETE', `/documents/${document.id}`)
    },
  }
}
