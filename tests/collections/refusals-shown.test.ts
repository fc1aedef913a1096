import { beforeAll, describe, expect, it } from '@jest/globals'
import { createErrorsFromMessage } from '../../node_modules/@payloadcms/ui/dist/elements/Toasts/fieldErrors.js'
import type { Payload } from 'payload'
import { type Answer, restOf, type Session, signIn } from '#tests/support/builders/rest.ts'
import { draftReport } from '#tests/support/builders/works.ts'
import { testPayload } from '#tests/support/payload.ts'

let payload: Payload
let ann: Session
let bob: Session

beforeAll(async () => {
  payload = await testPayload()
  ann = await signIn(payload, 'editor', { name: 'Ann' })
  bob = await signIn(payload, 'editor', { name: 'Bob' })
})

/** As Payload's form does it: a message of the whole answer as it is, others parted at their first colon and commas. */
function shownIn({ body }: Answer): string[] {
  if (typeof body.message === 'string') return [body.message]
  return (body.errors ?? []).flatMap(({ message }) => {
    const { errors = [], message: intro } = createErrorsFromMessage(message ?? '')
    return [errors.length > 1 ? `${intro} • ${errors.join(' • ')}` : `${intro}${errors.join('')}`]
  })
}

describe('what a form shows of a refusal', () => {
  it('is that somebody else is writing, in whole sentences', async () => {
    const { id } = await draftReport(payload)
    await payload.db.create({
      collection: 'payload-locked-documents',
      data: { document: { relationTo: 'reports', value: id }, user: { relationTo: 'users', value: ann.user.id } },
    })
    expect(shownIn(await bob.rest('PATCH', `/reports/${id}?draft=true`, { title: 'Bob, too' }))).toEqual([
      'Not saved: Ann is writing here now. Open the page again to take over, or wait until they are done.',
    ])
  })

  it.each([
    ['en', 'Not published: 7 things to do. See Before publishing.'],
    ['zh', '未发布：还有 7 项待办，请看“发布之前”。'],
    ['ja', '公開していません：必要なことが7件あります。「公開の前に」を確認してください。'],
    ['ko', '발행하지 않았습니다. 할 일이 7건 있습니다. ‘발행하기 전에’를 확인하세요.'],
  ] as const)('is how much the checklist still asks for, in %s', async (language, said) => {
    const { id } = await payload.create({ collection: 'reports', data: {}, draft: true })
    const answer = await restOf(payload, ann.token, language)('PATCH', `/reports/${id}`, { _status: 'published' })
    expect(shownIn(answer)).toEqual([said])
    // Each field still says what is to be done there.
    expect(answer.body.errors?.[0]?.data?.errors).toHaveLength(7)
  })

  it('is one thing to do as one', async () => {
    const { id } = await draftReport(payload, { title: '' })
    const answer = await ann.rest('PATCH', `/reports/${id}`, { _status: 'published' })
    expect(shownIn(answer)).toEqual(['Not published: 1 thing to do. See Before publishing.'])
  })

  it('is a message at a field without being torn apart', async () => {
    const { id } = await draftReport(payload)
    const slug = 'Not A Slug'
    const [said] = shownIn(await ann.rest('PATCH', `/reports/${id}?draft=true`, { slug }))
    expect(said).toBe(
      'A web address has only small letters a–z, digits and single hyphens, for example trust-building.',
    )
  })
})
