import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { restOf, type Session, signIn } from '#tests/support/builders/rest.ts'
import { draftReport, uniqueSlug } from '#tests/support/builders/works.ts'
import { testPayload } from '#tests/support/payload.ts'

let payload: Payload
let admin: Session

beforeAll(async () => {
  payload = await testPayload()
  admin = await signIn(payload, 'admin')
})

const login = (email: string, password: string) => restOf(payload, null)('POST', '/users/login', { email, password })
const deactivate = (id: number) => admin.rest('PATCH', `/users/${id}`, { active: false })

describe('signing in', () => {
  it('works, gives a session that is known, and ends with signing out', async () => {
    const { user, password } = await signIn(payload, 'editor')
    const { status, body, headers } = await login(user.email, password)
    expect([status, headers.get('set-cookie')]).toEqual([200, expect.stringMatching(/HttpOnly.*SameSite=Lax/)])
    const rest = restOf(payload, body.token ?? null)
    expect((await rest('GET', '/users/me')).body.user?.id).toBe(user.id)
    await rest('POST', '/users/logout')
    expect((await rest('GET', '/users/me')).body.user).toBeNull()
  })

  it('twice at the same moment, as by a double click, gives sessions that all are known', async () => {
    const { user, password } = await signIn(payload, 'editor')
    const answers = await Promise.all(Array.from({ length: 6 }, () => login(user.email, password)))
    const known = await Promise.all(
      answers.map(async ({ body }) => (await restOf(payload, body.token ?? null)('GET', '/users/me')).body.user?.id),
    )
    expect(known).toEqual(answers.map(() => user.id))
  })

  it('says the same of a wrong password and of an address that is not known', async () => {
    const { user } = await signIn(payload, 'editor')
    const [wrong, unknown] = [await login(user.email, 'wrong'), await login('nobody@example.org', 'wrong')]
    expect([wrong.status, unknown.status]).toEqual([401, 401])
    expect(wrong.body).toEqual(unknown.body)
  })

  it('is locked after five failures, also for the right password, until an administrator unlocks it', async () => {
    const { user, password } = await signIn(payload, 'editor')
    for (let attempt = 0; attempt < 5; attempt++) await login(user.email, `wrong ${attempt}`)
    expect((await login(user.email, password)).status).toBe(401)
    expect((await admin.rest('POST', '/users/unlock', { email: user.email })).status).toBe(200)
    expect((await login(user.email, password)).status).toBe(200)
  })
})

describe('a deactivated user', () => {
  it('is signed out at once and cannot sign in, which the message says', async () => {
    const session = await signIn(payload, 'editor')
    expect((await session.rest('GET', '/users/me')).body.user?.id).toBe(session.user.id)
    expect((await deactivate(session.user.id)).status).toBe(200)
    expect((await session.rest('GET', '/users/me')).body.user).toBeNull()
    const { status, body } = await login(session.user.email, session.password)
    expect([status, body.errors?.[0]?.message]).toEqual([403, expect.stringMatching(/^This account is deactivated/)])
    expect((await user(session.user.id)).sessions ?? []).toEqual([])
  })

  it('cannot come back with a link to a new password', async () => {
    const session = await signIn(payload, 'editor')
    const token = await payload.forgotPassword({
      collection: 'users',
      data: { email: session.user.email },
      disableEmail: true,
    })
    await deactivate(session.user.id)
    const reset = await restOf(payload, null)('POST', '/users/reset-password', { token, password: 'a-new-password-1' })
    expect(reset.status).toBe(403)
    expect((await user(session.user.id)).sessions ?? []).toEqual([])
  })

  it('can do nothing with a session that is left over', async () => {
    const session = await signIn(payload, 'admin')
    await payload.db.updateOne({ collection: 'users', id: session.user.id, data: { active: false }, returning: false })
    const report = await draftReport(payload)
    const answers = await Promise.all([
      session.rest('GET', `/reports/${report.id}?draft=true`),
      session.rest('PATCH', `/reports/${report.id}?draft=true`, { title: 'Mine' }),
      session.rest('POST', '/reports?draft=true', { title: 'Mine' }),
      session.rest('POST', `/reports/${report.id}/transition`, { action: 'publish' }),
      session.rest('POST', '/series', { name: 'Mine', slug: uniqueSlug('mine') }),
      session.rest('POST', '/globals/site-settings', { name: 'Mine' }),
      session.rest('PATCH', `/users/${session.user.id}`, { name: 'Mine', active: true }),
      session.rest('GET', '/users'),
      session.rest('GET', '/outbox'),
      session.rest('GET', '/reports/propose-slug?title=a'),
    ])
    for (const { status } of answers) expect([401, 403, 404]).toContain(status)
  })

  it('signs in again once activated', async () => {
    const session = await signIn(payload, 'editor')
    await deactivate(session.user.id)
    await admin.rest('PATCH', `/users/${session.user.id}`, { active: true })
    expect((await login(session.user.email, session.password)).status).toBe(200)
  })
})

describe('a session', () => {
  it('is ended by a new password, where it is not the one that set it', async () => {
    const one = await signIn(payload, 'editor')
    const other = restOf(payload, (await login(one.user.email, one.password)).body.token ?? null)
    await one.rest('PATCH', `/users/${one.user.id}`, { password: 'a-new-password-1' })
    expect((await one.rest('GET', '/users/me')).body.user?.id).toBe(one.user.id)
    expect((await other('GET', '/users/me')).body.user).toBeNull()
  })

  it('loses its rights at once when the role changes', async () => {
    const session = await signIn(payload, 'editor')
    await admin.rest('PATCH', `/users/${session.user.id}`, { role: 'bioStaff' })
    expect((await session.rest('POST', '/reports?draft=true', { title: 'No' })).status).toBe(403)
  })

  it('is not made of a token that somebody signed otherwise', async () => {
    const rest = restOf(payload, `${admin.token.slice(0, -4)}AAAA`)
    expect((await rest('GET', '/users/me')).body.user).toBeNull()
  })
})

const user = (id: number) => payload.findByID({ collection: 'users', id, depth: 0 })
