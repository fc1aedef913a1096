import { randomBytes } from 'node:crypto'
import { handleEndpoints, type Payload } from 'payload'
import type { Role } from '#domain/roles.ts'
import type { User } from '#payload-types.ts'
import { createUser, type TestUser } from '../users.ts'

/** What answers of Payload's REST API have in common. */
type Body = {
  doc?: { id: number; [field: string]: unknown }
  docs?: { id: number; [field: string]: unknown }[]
  errors?: { message?: string; data?: { errors?: { path: string; message: string }[] }; id?: number }[]
  state?: string
  token?: string
  user?: { id: number; [field: string]: unknown } | null
  [field: string]: unknown
}

export type Answer = { status: number; body: Body; headers: Headers }
export type Rest = (
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
  path: string,
  data?: object | FormData,
  headers?: Record<string, string>,
) => Promise<Answer>

/**
 * Payload's REST API as a browser reaches it, without the HTTP server in between.
 *
 * @param token of a session; null for an anonymous reader
 * @example const answer = await restOf(payload, null)('GET', '/reports?depth=0')
 */
export function restOf(payload: Payload, token: string | null, language = 'en'): Rest {
  return async (method, path, data, others = {}) => {
    const headers = new Headers({ 'accept-language': language, ...others })
    if (token) headers.set('authorization', `JWT ${token}`)
    const isForm = data instanceof FormData
    if (data && !isForm) headers.set('content-type', 'application/json')
    const body = data && !isForm ? JSON.stringify(data) : data
    const request = new Request(`http://localhost:3000/api${path}`, { method, headers, body })
    const response = await handleEndpoints({ config: payload.config, request })
    const isJson = response.headers.get('content-type')?.includes('json') === true
    if (isJson) return { status: response.status, headers: response.headers, body: await response.json() }
    await response.body?.cancel()
    return { status: response.status, headers: response.headers, body: {} }
  }
}

export type Session = { user: TestUser; password: string; token: string; rest: Rest }

/** Makes a user of a role and signs it in. */
export async function signIn(payload: Payload, role: Role, data: Partial<User> = {}): Promise<Session> {
  const password = randomBytes(12).toString('hex')
  const user = await createUser(payload, role, { ...data, password })
  const { token } = await payload.login({ collection: 'users', data: { email: user.email, password } })
  if (!token) throw new Error('The new user cannot sign in.')
  return { user, password, token, rest: restOf(payload, token, user.language ?? 'en') }
}

/** @returns the messages of a refusal by the field they are at. */
export function refusals({ body }: Answer): Record<string, string> {
  const errors = body.errors?.flatMap(({ data }) => data?.errors ?? []) ?? []
  return Object.fromEntries(errors.map(({ path, message }) => [path, message]))
}
