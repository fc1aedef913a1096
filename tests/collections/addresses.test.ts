import { beforeAll, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { type Session, signIn } from '#tests/support/builders/rest.ts'
import { uniqueSlug } from '#tests/support/builders/works.ts'
import { testPayload } from '#tests/support/payload.ts'

let payload: Payload
let editor: Session

beforeAll(async () => {
  payload = await testPayload()
  editor = await signIn(payload, 'editor')
})

const slugOf = ({ body }: { body: Record<string, unknown> }) => (body.doc as { slug?: string | null }).slug

it('gives an author who is saved without an address one of their own, made from the name', async () => {
  const familyName = uniqueSlug('Kim')
  const author = { familyName, givenName: 'Min-jun', nameOrder: 'familyFirst' }
  const [first, second] = [await editor.rest('POST', '/authors', author), await editor.rest('POST', '/authors', author)]
  const address = `${familyName.toLowerCase()}-min-jun`
  expect([slugOf(first), slugOf(second)]).toEqual([address, `${address}-2`])
})

it('keeps the address that was typed, and gives one again where it was emptied', async () => {
  const name = uniqueSlug('Straits')
  const made = await editor.rest('POST', '/topics', { name, slug: `${name.toLowerCase()}-typed` })
  const { id } = made.body.doc as { id: number }
  expect(slugOf(made)).toBe(`${name.toLowerCase()}-typed`)
  expect(slugOf(await editor.rest('PATCH', `/topics/${id}`, { slug: '' }))).toBe(name.toLowerCase())
})

it('leaves it open where the name cannot be read without a dictionary', async () => {
  const made = await editor.rest('POST', '/topics?locale=ja', { name: '信頼' })
  expect(made.status).toBe(201)
  expect(slugOf(made)).toBeNull()
})
