import { describe, expect, it } from '@jest/globals'
import { INTERFACE_LANGUAGES } from '#domain/languages.ts'
import { invitationMail, passwordResetMail } from '#mail/texts.ts'

const LINK = 'https://portal.example.org/admin/reset/abc123'
const invitation = { name: 'Yu', site: 'APLN', link: LINK, hours: 168 }
const reset = { ...invitation, hours: 2 }

describe.each(INTERFACE_LANGUAGES)('mail in %s', (language) => {
  it.each([
    ['an invitation', invitationMail(language, invitation), '7'],
    ['a new password', passwordResetMail(language, reset), '2'],
  ])('about %s names the person and the site, the link and how long it works', (_what, mail, time) => {
    expect(mail.subject).toContain('APLN')
    for (const part of ['Yu', 'APLN', LINK, time]) {
      expect(mail.text).toContain(part)
      expect(mail.html).toContain(part)
    }
    expect(mail.html).toContain(`<html lang="${language}">`)
    expect(mail.html).toContain(`<a href="${LINK}">`)
    expect(`${mail.subject}${mail.text}`).not.toMatch(/\{\w+\}|undefined|NaN/)
  })

  it('has the link on a line of its own in the plain text', () => {
    expect(invitationMail(language, invitation).text.split('\n')).toContain(LINK)
  })

  it('shows a name as it was typed and never as markup', () => {
    const mail = invitationMail(language, { ...invitation, name: '<b>"Yu" & Co</b>' })
    expect(mail.html).toContain('&lt;b&gt;&quot;Yu&quot; &amp; Co&lt;/b&gt;')
    expect(mail.text).toContain('<b>"Yu" & Co</b>')
  })
})

it('begins its sentence with a capital letter after the greeting in English', () => {
  for (const { text } of [invitationMail('en', invitation), passwordResetMail('en', reset)])
    expect(text).toMatch(/^Dear Yu,\n\n[A-Z]/)
})

it('keeps the name of the site apart from the words around it in Chinese', () => {
  const named = { ...invitation, site: 'APLN 对话' }
  for (const { subject, text } of [invitationMail('zh', named), passwordResetMail('zh', named)])
    expect(`${subject}${text}`.replaceAll('“APLN 对话”', '')).not.toContain('APLN')
})

it('is in four languages, none of them a copy of another', () => {
  const texts = INTERFACE_LANGUAGES.flatMap((language) => [
    invitationMail(language, invitation).text,
    passwordResetMail(language, reset).text,
  ])
  expect(new Set(texts).size).toBe(2 * INTERFACE_LANGUAGES.length)
})
