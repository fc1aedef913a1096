import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { refusals, restOf, type Session, signIn } from '#tests/support/builders/rest.ts'
import { uniqueSlug } from '#tests/support/builders/works.ts'
import { testPayload } from '#tests/support/payload.ts'

let payload: Payload
let admin: Session

beforeAll(async () => {
  payload = await testPayload()
  admin = await signIn(payload, 'admin')
})

const user = (id: number) => payload.findByID({ collection: 'users', id, depth: 0 })
const change = (id: number, data: object, by = admin) => by.rest('PATCH', `/users/${id}?depth=0`, data)

describe.each(['editor', 'translator', 'bioStaff'] as const)('a user with the role %s', (role) => {
  it('changes the own name, language and password', async () => {
    const own = await signIn(payload, role)
    expect(
      (await change(own.user.id, { name: 'New name', language: 'ja', password: 'a-new-password-1' }, own)).status,
    ).toBe(200)
    expect(await user(own.user.id)).toMatchObject({ name: 'New name', language: 'ja' })
    const login = await restOf(payload, null)('POST', '/users/login', {
      email: own.user.email,
      password: 'a-new-password-1',
    })
    expect(login.status).toBe(200)
  })

  it.each([
    { role: 'admin' },
    { languages: ['ja', 'ko'] },
    { active: false },
    { role: null },
    { sessions: [] },
    { loginAttempts: 9 },
  ])('does not change the own %p', async (data) => {
    const own = await signIn(payload, role)
    const { updatedAt: _then, sessions, ...before } = await user(own.user.id)
    await change(own.user.id, data, own)
    const { updatedAt: _now, sessions: sessionsNow, ...after } = await user(own.user.id)
    expect([after, sessionsNow]).toEqual([before, sessions])
  })

  it('sees and changes nobody else', async () => {
    const [own, other] = [await signIn(payload, role), await signIn(payload, 'bioStaff')]
    expect((await own.rest('GET', '/users')).body.docs?.map(({ id }) => id)).toEqual([own.user.id])
    expect((await change(other.user.id, { name: 'Mine' }, own)).status).toBe(403)
    expect((await own.rest('PATCH', '/users', { name: 'All mine' })).status).toBeGreaterThanOrEqual(400)
    await own.rest('PATCH', '/users?where[id][exists]=true', { name: 'All mine' })
    expect((await user(other.user.id)).name).not.toBe('All mine')
  })

  it('does not delete the own account, and unlocks nobody', async () => {
    const own = await signIn(payload, role)
    expect((await own.rest('DELETE', `/users/${own.user.id}`)).status).toBe(403)
    expect((await own.rest('POST', '/users/unlock', { email: admin.user.email })).status).toBe(403)
  })

  it('has preferences that nobody else reads', async () => {
    const [own, other] = [await signIn(payload, role), await signIn(payload, 'editor')]
    await own.rest('POST', '/payload-preferences/columns', { value: { own: true } })
    expect((await own.rest('GET', '/payload-preferences/columns')).body.value).toEqual({ own: true })
    expect((await other.rest('GET', '/payload-preferences/columns')).body.value).toBeNull()
    expect((await restOf(payload, null)('GET', '/payload-preferences/columns')).body.value).toBeNull()
  })
})

describe('nobody', () => {
  it('learns of a user’s secrets, an administrator included', async () => {
    const { user: other } = await signIn(payload, 'editor')
    await payload.forgotPassword({ collection: 'users', data: { email: other.email }, disableEmail: true })
    const { body } = await admin.rest(
      'GET',
      `/users/${other.id}?select[hash]=true&select[resetPasswordToken]=true&showHiddenFields=true`,
    )
    expect(JSON.stringify(body)).not.toMatch(/hash|salt|resetPasswordToken/)
    const where = await admin.rest('GET', '/users?where[resetPasswordToken][exists]=true')
    expect(where.status).toBe(400)
  })

  it('becomes the first user through the API', async () => {
    const data = { email: 'intruder@example.org', password: 'a-password-of-mine', name: 'I', role: 'admin' }
    expect((await restOf(payload, null)('POST', '/users/first-register', data)).status).toBe(403)
    expect((await restOf(payload, null)('POST', '/users', data)).status).toBe(403)
  })

  it('is made a translator without a language', async () => {
    const data = { email: `${uniqueSlug('t')}@example.org`, name: 'T', role: 'translator' }
    expect(refusals(await admin.rest('POST', '/users', data)).languages).toMatch(/^Choose the languages/)
  })
})

describe('the last administrator', () => {
  it('cannot be demoted, deactivated or deleted, and others can', async () => {
    for (const data of [{ role: 'editor' }, { active: false }]) {
      expect((await change((await signIn(payload, 'admin')).user.id, data)).status).toBe(200)
    }
    expect((await admin.rest('DELETE', `/users/${(await signIn(payload, 'admin')).user.id}`)).status).toBe(200)

    expect(refusals(await change(admin.user.id, { role: 'editor' })).role).toMatch(
      /^This is the last active administrator/,
    )
    expect(refusals(await change(admin.user.id, { active: false })).active).toMatch(/^This is the last active/)
    const deletion = await admin.rest('DELETE', `/users/${admin.user.id}`)
    expect([deletion.status, deletion.body.errors?.[0]?.message]).toEqual([
      400,
      expect.stringMatching(/^This is the last/),
    ])
    const many = await admin.rest('DELETE', `/users?where[id][equals]=${admin.user.id}`)
    expect(many.status).toBe(400)
    await admin.rest('PATCH', `/users?where[role][equals]=admin`, { role: 'editor' })
    expect(await user(admin.user.id)).toMatchObject({ role: 'admin', active: true })
  })

  it('is one of two who are demoted at the same time', async () => {
    const other = await signIn(payload, 'admin')
    await Promise.all([change(other.user.id, { role: 'editor' }), change(admin.user.id, { role: 'editor' }, other)])
    const { totalDocs } = await payload.count({
      collection: 'users',
      where: { role: { equals: 'admin' }, active: { equals: true } },
    })
    expect(totalDocs).toBeGreaterThanOrEqual(1)
  })
})
