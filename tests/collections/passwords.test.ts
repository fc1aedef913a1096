import { beforeAll, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { restOf, signIn } from '#tests/support/builders/rest.ts'
import { testPayload } from '#tests/support/payload.ts'

let payload: Payload

beforeAll(async () => {
  payload = await testPayload()
})

it('a short password is refused by the link of a mail and in the account, and the link still works', async () => {
  const { user, rest } = await signIn(payload, 'editor')
  const token = await payload.forgotPassword({ collection: 'users', data: { email: user.email }, disableEmail: true })
  const reset = (password: string) => restOf(payload, null)('POST', '/users/reset-password', { token, password })
  const short = await reset('abc')
  expect([short.status, short.body.errors]).toEqual([
    400,
    [expect.objectContaining({ message: expect.stringContaining('at least 12 characters') })],
  ])
  expect((await rest('PATCH', `/users/${user.id}`, { password: 'abc' })).status).toBe(400)
  expect((await reset('three words or more')).status).toBe(200)
})

it('what is wrong with a draft is said in the message itself, not only beside the field', async () => {
  const { rest } = await signIn(payload, 'editor')
  const { body } = await rest('POST', '/reports', { title: 'A title', slug: '信任' })
  expect(body.errors).toEqual([expect.objectContaining({ message: expect.stringContaining('only small letters') })])
})
