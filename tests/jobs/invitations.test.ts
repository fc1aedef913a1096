import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { INTERFACE_LANGUAGES } from '#domain/languages.ts'
import { runDueJobs } from '#jobs/run.ts'
import { restOf, type Session, signIn } from '#tests/support/builders/rest.ts'
import { uniqueSlug } from '#tests/support/builders/works.ts'
import { testPayload } from '#tests/support/payload.ts'

let payload: Payload
let admin: Session

beforeAll(async () => {
  payload = await testPayload()
  admin = await signIn(payload, 'admin')
})

beforeEach(() => payload.delete({ collection: 'outbox', where: { id: { exists: true } } }))

async function create(data: object = {}) {
  const email = `${uniqueSlug('new')}@example.org`
  const answer = await admin.rest('POST', '/users', { name: 'Kim Ha-eun', email, role: 'editor', ...data })
  return { email, id: answer.body.doc?.id ?? 0, status: answer.status }
}

const mails = async () => (await payload.find({ collection: 'outbox', sort: 'id' })).docs
const tokenIn = (text: string | null | undefined) => /\/admin\/reset\/([0-9a-f]+)/.exec(text ?? '')?.[1] ?? ''
const setPassword = (token: string, password = 'a-password-of-mine') =>
  restOf(payload, null)('POST', '/users/reset-password', { token, password })

describe('an invitation', () => {
  it('is sent by a job to a new user, and its link sets the first password once', async () => {
    const { email, id, status } = await create()
    expect([status, await mails()]).toEqual([201, []])
    await runDueJobs(payload)
    const [mail, ...others] = await mails()
    expect([mail?.to, others]).toEqual([email, []])
    const token = tokenIn(mail?.text)
    const first = await setPassword(token)
    expect(first).toMatchObject({ status: 200, body: { user: { id } } })
    expect((await setPassword(token, 'of-somebody-else')).status).toBe(403)
    const login = await restOf(payload, null)('POST', '/users/login', { email, password: 'a-password-of-mine' })
    expect(login.status).toBe(200)
  })

  it('has a link to the portal that works for a week', async () => {
    const { id } = await create()
    await runDueJobs(payload)
    expect((await mails())[0]?.text).toMatch(/^http:\/\/localhost:\d+\/admin\/reset\/[0-9a-f]{32,}$/m)
    const { rows } = await payload.db.pool.query<{ days: number }>(
      'select round(extract(epoch from reset_password_expiration - now()) / 86400)::int as days from users where id = $1',
      [id],
    )
    expect(rows).toEqual([{ days: 7 }])
  })

  it.each(INTERFACE_LANGUAGES)('is in the language of the user (%s)', async (language) => {
    await create({ language })
    await runDueJobs(payload)
    const greeting = { en: 'Dear Kim Ha-eun', zh: 'Kim Ha-eun，您好', ja: 'Kim Ha-eun 様', ko: 'Kim Ha-eun 님께' }
    expect((await mails())[0]?.text).toContain(greeting[language])
  })

  it('names the site in that language', async () => {
    await payload.updateGlobal({ slug: 'site-settings', locale: 'en', data: { name: 'The Network' } })
    await payload.updateGlobal({ slug: 'site-settings', locale: 'ja', data: { name: 'ネットワーク' } })
    await create({ language: 'ja' })
    await runDueJobs(payload)
    expect((await mails())[0]?.subject).toBe('ネットワークのアカウントのご案内')
  })

  it('is not sent where the user was deactivated or deleted before', async () => {
    const [left, gone] = [await create(), await create()]
    await admin.rest('PATCH', `/users/${left.id}`, { active: false })
    await admin.rest('DELETE', `/users/${gone.id}`)
    await runDueJobs(payload)
    expect(await mails()).toEqual([])
    expect((await payload.count({ collection: 'payload-jobs' })).totalDocs).toBe(0)
  })

  it('is the only way in: nobody knows the password before', async () => {
    const { email } = await create()
    for (const password of ['', 'undefined', 'null', email]) {
      const login = await restOf(payload, null)('POST', '/users/login', { email, password })
      expect(login.status).not.toBe(200)
    }
    await runDueJobs(payload)
  })

  it('is not sent for a user who is not made', async () => {
    const { email } = await create()
    const again = await admin.rest('POST', '/users', { name: 'Again', email, role: 'editor' })
    expect(again.status).toBe(400)
    await runDueJobs(payload)
    expect(await mails()).toHaveLength(1)
  })
})

describe('a forgotten password', () => {
  const forgot = (email: string) => restOf(payload, null)('POST', '/users/forgot-password', { email })

  it.each(INTERFACE_LANGUAGES)(
    'is answered with a mail in the language of the user (%s) whose link works once',
    async (language) => {
      const { user } = await signIn(payload, 'editor', { language })
      expect((await forgot(user.email)).status).toBe(200)
      const [mail] = await mails()
      const subject = { en: 'Choose a new password', zh: '重设', ja: 'パスワード再設定', ko: '비밀번호 다시 정하기' }
      expect([mail?.to, mail?.subject]).toEqual([user.email, expect.stringContaining(subject[language])])
      const token = tokenIn(mail?.text)
      expect([(await setPassword(token)).status, (await setPassword(token)).status]).toEqual([200, 403])
    },
  )

  it('of somebody who is not known is answered in the same way, without a mail', async () => {
    const { user } = await signIn(payload, 'editor')
    const [known, unknown] = [await forgot(user.email), await forgot('nobody@example.org')]
    expect([known.status, known.body]).toEqual([unknown.status, unknown.body])
    expect(await mails()).toHaveLength(1)
  })

  it('is for nobody who was deactivated', async () => {
    const { user } = await signIn(payload, 'editor')
    await admin.rest('PATCH', `/users/${user.id}`, { active: false })
    await forgot(user.email)
    const token = tokenIn((await mails())[0]?.text)
    expect((await setPassword(token)).status).toBe(403)
  })
})

it('the outbox is for administrators only', async () => {
  await create()
  await runDueJobs(payload)
  const { rest } = await signIn(payload, 'editor')
  expect((await rest('GET', '/outbox')).status).toBe(403)
  expect((await admin.rest('GET', '/outbox')).body.docs).toHaveLength(1)
})
