import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { runDueJobs } from '#jobs/run.ts'
import { type MailServer, startMailServer } from '#tests/support/builders/mail-server.ts'
import { restOf, type Session, signIn } from '#tests/support/builders/rest.ts'
import { draftTranslation, publishedReport, uniqueSlug } from '#tests/support/builders/works.ts'
import { testPayload } from '#tests/support/payload.ts'

let server: MailServer
let payload: Payload
let admin: Session

beforeAll(async () => {
  server = await startMailServer()
  payload = await testPayload()
  admin = await signIn(payload, 'admin')
})

afterAll(() => server.stop())

/** Undoes the line folding and the escapes of quoted-printable (RFC 2045 section 6.7), which mails in Latin script have. */
const readable = (raw: string) =>
  raw
    .replaceAll('=\r\n', '')
    .replace(/=([0-9A-F]{2})/g, (_escape, code: string) => String.fromCharCode(parseInt(code, 16)))

async function invite() {
  const email = `${uniqueSlug('new')}@example.org`
  await admin.rest('POST', '/users', { name: 'Jane Smith', email, role: 'editor' })
  return email
}

/** Lets the time pass until the next try. */
const hurry = () => payload.db.pool.query('update payload_jobs set wait_until = null where not has_error')

const kept = async (to: string) =>
  (await payload.find({ collection: 'outbox', where: { to: { equals: to } }, locale: 'en' })).docs

describe('with a mail server', () => {
  it('an invitation arrives with a link that works, and none is kept in the outbox', async () => {
    const email = await invite()
    await runDueJobs(payload)
    const mail = server.received.at(-1)
    expect(mail).toMatchObject({ from: 'portal@example.org', to: [email] })
    const raw = readable(mail?.raw ?? '')
    expect(raw).toContain('Subject: Your account at')
    expect(raw).toMatch(/Content-Type: text\/plain[^]*Content-Type: text\/html/)
    const token = /\/admin\/reset\/([0-9a-f]+)/.exec(raw)?.[1]
    const reset = await restOf(payload, null)('POST', '/users/reset-password', {
      token,
      password: 'a-password-of-mine',
    })
    expect(reset.status).toBe(200)
    expect((await payload.count({ collection: 'outbox' })).totalDocs).toBe(0)
  })

  it('a link to a new password arrives', async () => {
    const { user } = await signIn(payload, 'editor')
    await restOf(payload, null)('POST', '/users/forgot-password', { email: user.email })
    expect(server.received.at(-1)?.to).toEqual([user.email])
    expect(readable(server.received.at(-1)?.raw ?? '')).toMatch(/\/admin\/reset\/[0-9a-f]+/)
  })

  it('an invitation that is turned away does not undo the user and is sent again', async () => {
    server.refuse(true)
    const email = await invite()
    await runDueJobs(payload)
    const { docs } = await payload.find({ collection: 'users', where: { email: { equals: email } } })
    expect(docs).toHaveLength(1)
    expect(server.received.some(({ to }) => to.includes(email))).toBe(false)

    server.refuse(false)
    await payload.db.pool.query(`update payload_jobs set wait_until = null`)
    await runDueJobs(payload)
    expect(server.received.at(-1)?.to).toEqual([email])
  })

  it('a mail that is turned away is tried ten times over a day before it is given up', async () => {
    server.refuse(true)
    const email = await invite()
    const waits: number[] = []
    for (let tries = 1; tries < 10; tries++) {
      await runDueJobs(payload)
      const { rows } = await payload.db.pool.query<{ hours: number; final: boolean }>(
        `select extract(epoch from wait_until - now()) / 3600 as hours, has_error as final from payload_jobs
         where (input->>'user')::int = (select id from users where email = $1)`,
        [email],
      )
      expect([tries, rows.map(({ final }) => final)]).toEqual([tries, [false]])
      waits.push(Number(rows[0]?.hours))
      await hurry()
    }
    expect(waits.reduce((sum, wait) => sum + wait, 0)).toBeGreaterThan(20)
    expect(await kept(email)).toEqual([])

    await runDueJobs(payload)
    server.refuse(false)
    const [mail, ...others] = await kept(email)
    expect(others).toEqual([])
    expect(mail).toMatchObject({ to: email, subject: expect.stringContaining('Your account at') })
    expect(mail?.standing).toMatch(/^Not sent.*Mailbox full/)
    expect(mail?.text).toMatch(/\/admin\/reset\/[0-9a-f]+/)
    await hurry()
    await runDueJobs(payload)
    expect(server.received.some(({ to }) => to.includes(email))).toBe(false)
  })

  it('whoever invited learns that the invitation did not go out, and sends it again', async () => {
    server.refuse(true)
    const email = await invite()
    const [user] = (await payload.find({ collection: 'users', where: { email: { equals: email } } })).docs
    const path = `/users/${user?.id}/invitation` as const
    expect((await admin.rest('GET', path)).body).toEqual({ status: 'sending', reason: null, nextTry: null })
    await runDueJobs(payload)
    expect((await admin.rest('GET', path)).body).toEqual({
      status: 'waiting',
      reason: expect.stringContaining('Mailbox full'),
      nextTry: expect.stringMatching(/^\d{4}-/),
    })
    for (let more = 0; more < 9; more++) {
      await hurry()
      await runDueJobs(payload)
    }
    expect((await admin.rest('GET', path)).body).toMatchObject({ status: 'failed' })

    server.refuse(false)
    expect((await admin.rest('POST', path)).body).toMatchObject({ status: 'sending' })
    await runDueJobs(payload)
    expect(server.received.at(-1)?.to).toEqual([email])
    expect((await admin.rest('GET', path)).body).toEqual({ status: 'none', reason: null, nextTry: null })

    const { rest } = await signIn(payload, 'editor')
    const refused = [await rest('GET', path), await rest('POST', path), await restOf(payload, null)('POST', path)]
    expect(refused.map(({ status }) => status)).toEqual([403, 403, 401])
  })

  it('the outbox says what it is for, and does not say that there is no mail server', () => {
    const { description } = payload.collections.outbox.config.admin
    expect(description).toMatchObject({ en: expect.stringContaining('could not be sent') })
    expect(JSON.stringify(description)).not.toMatch(/No mail server|未配置|未設定|메일 서버가 없/)
  })

  it('somebody learns why an edition came back, in the lines in which it was written', async () => {
    const translator = await signIn(payload, 'translator')
    const report = await publishedReport(payload)
    const { id } = await draftTranslation(payload, report.id, { assignee: translator.user.id })
    await translator.rest('POST', `/translations/${id}/transition`, { action: 'submit' })
    await admin.rest('POST', `/translations/${id}/transition`, { action: 'sendBack', comment: 'One <b>.\nTwo.' })
    await runDueJobs(payload)
    const mail = server.received.find(({ to }) => to.includes(translator.user.email))
    const raw = readable(mail?.raw ?? '')
    expect(raw).toContain('One <b>.\r\nTwo.')
    expect(raw).toContain('One &lt;b&gt;.<br>Two.')
    expect(raw).toContain(`/admin/collections/translations/${id}`)
  })

  it('a header cannot be added by a name or an address', async () => {
    const answer = await admin.rest('POST', '/users', {
      name: 'A\r\nBcc: x@example.org',
      email: 'a@example.org\r\nBcc: y@example.org',
      role: 'editor',
    })
    expect(answer.status).toBe(400)
  })
})
