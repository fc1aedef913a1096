import { describe, expect, it } from '@jest/globals'
import { INTERFACE_LANGUAGES } from '#domain/languages.ts'
import { noticeMail } from '#mail/notices.ts'

const facts = { name: 'Yu', title: 'Trust', actor: 'Ed Itor', text: null, link: 'https://portal.example.org/admin' }

describe.each(INTERFACE_LANGUAGES)('the mail about an approval in %s', (language) => {
  it('says how many things are still to do, and only where there are none that it can be published', () => {
    const [done, open] = [
      noticeMail(language, 'approved', facts),
      noticeMail(language, 'approved', { ...facts, toDo: 3 }),
    ]
    expect(open.text).toContain('3')
    expect(done.text).not.toContain('3')
    expect(open.text).not.toBe(done.text)
    for (const { text } of [done, open]) expect(text).toContain('Trust')
  })
})

it('the mail about an approval counts one thing as one', () => {
  expect(noticeMail('en', 'approved', { ...facts, toDo: 1 }).text).toContain('One thing is still to do before')
})
