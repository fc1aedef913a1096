import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { runDueJobs } from '#jobs/run.ts'
import { type Session, signIn } from '#tests/support/builders/rest.ts'
import { draftTranslation, publishedReport } from '#tests/support/builders/works.ts'
import { testPayload } from '#tests/support/payload.ts'

let payload: Payload
let editor: Session
let other: Session
let translator: Session
let id: number

beforeAll(async () => {
  payload = await testPayload()
  editor = await signIn(payload, 'editor', { name: 'Ed Itor' })
  other = await signIn(payload, 'editor', { name: 'Other', language: 'ko' })
  translator = await signIn(payload, 'translator', { name: '译者', languages: ['zh-Hans'], language: 'zh' })
})

beforeEach(async () => {
  const report = await publishedReport(payload)
  id = (await draftTranslation(payload, report.id, { assignee: translator.user.id })).id
  await payload.delete({ collection: 'outbox', where: { id: { exists: true } } })
})

const move = (session: Session, action: string, more: object = {}) =>
  session.rest('POST', `/translations/${id}/transition`, { action, ...more })

const comment = (session: Session, text: string) =>
  session.rest('POST', '/comments', { collection: 'translations', document: id, text })

/** The mails so far, as "subject → who", and empties the outbox. */
async function mails() {
  await runDueJobs(payload)
  const { docs } = await payload.find({ collection: 'outbox', sort: 'id', pagination: false })
  await payload.delete({ collection: 'outbox', where: { id: { exists: true } } })
  const names = new Map([editor, other, translator].map(({ user }) => [user.email, user.name]))
  return docs.map(({ subject, text, to }) => ({ subject, text: text ?? '', to: names.get(to ?? '') ?? to }))
}
const inBrief = async () => (await mails()).map(({ subject, to }) => `${subject} → ${to}`).toSorted()

describe('people are told in their language', () => {
  it('every editor, when an edition is submitted; with a link to it', async () => {
    await move(translator, 'submit')
    const sent = await mails()
    expect(sent.map(({ subject, to }) => `${subject} → ${to}`).toSorted()).toEqual([
      'For review: 自上而下的信任 (简体中文) → Ed Itor',
      '검토 요청: 自上而下的信任 (简体中文) → Other',
    ])
    expect(sent[0]?.text).toContain(`/admin/collections/translations/${id}`)
  })

  it('only the editor who is on it, where one is', async () => {
    await editor.rest('PATCH', `/translations/${id}?draft=true`, { assignee: other.user.id })
    await mails()
    await move(translator, 'submit')
    expect(await inBrief()).toEqual(['검토 요청: 自上而下的信任 (简体中文) → Other'])
  })

  it('with an approval, whether it can be published or how much is still to do', async () => {
    const textsOf = async () => (await mails()).map(({ text }) => text)
    await move(editor, 'approve')
    expect(await textsOf()).toEqual([expect.stringContaining('发布前已无待办事项。')])

    await move(editor, 'sendBack', { comment: 'Again.' })
    await editor.rest('PATCH', `/translations/${id}?draft=true`, { summary: null, publicationDate: null })
    await mails()
    await move(editor, 'approve')
    const [text] = await textsOf()
    expect(text).toContain('发布前还有 2 项需要处理')
    expect(text).not.toContain('已无待办')
  })

  it('whoever is on it and whoever submitted it, when it is sent back or approved, with what was said', async () => {
    await editor.rest('PATCH', `/translations/${id}?draft=true`, { assignee: other.user.id })
    await move(translator, 'submit')
    await mails()
    await move(editor, 'sendBack', { comment: 'Mend the title.\n\nAnd the summary.' })
    const sent = await mails()
    expect(sent.map(({ to }) => to).toSorted()).toEqual(['Other', '译者'])
    const own = sent.find(({ to }) => to === '译者')
    expect(own?.subject).toBe('已退回：自上而下的信任 (简体中文)')
    expect(own?.text).toContain('Mend the title.\n\nAnd the summary.')

    await move(translator, 'submit')
    await mails()
    await move(editor, 'approve')
    expect(await inBrief()).toEqual([
      '已批准：自上而下的信任 (简体中文) → 译者',
      '승인됨: 自上而下的信任 (简体中文) → Other',
    ])
  })

  it('whoever is on it and whoever wrote before, of a comment, but not its author', async () => {
    await comment(editor, 'First')
    expect(await inBrief()).toEqual(['新评论：自上而下的信任 (简体中文) → 译者'])
    await comment(translator, 'Second')
    expect(await inBrief()).toEqual(['Comment on 自上而下的信任 (简体中文) → Ed Itor'])
    await comment(other, 'Third')
    expect(await inBrief()).toEqual([
      'Comment on 自上而下的信任 (简体中文) → Ed Itor',
      '新评论：自上而下的信任 (简体中文) → 译者',
    ])
  })

  it('whoever submitted it, of a comment, where somebody else is on it', async () => {
    await editor.rest('PATCH', `/translations/${id}?draft=true`, { assignee: editor.user.id })
    await move(translator, 'submit')
    await mails()
    await comment(other, 'The title once more')
    expect(await inBrief()).toEqual([
      'Comment on 自上而下的信任 (简体中文) → Ed Itor',
      '新评论：自上而下的信任 (简体中文) → 译者',
    ])
  })

  it('whoever is on it, when it is published by any route', async () => {
    await editor.rest('PATCH', `/translations/${id}`, { _status: 'published' })
    expect(await inBrief()).toEqual(['已发布：自上而下的信任 (简体中文) → 译者'])
    await move(editor, 'publish')
    expect(await inBrief()).toEqual(['已发布：自上而下的信任 (简体中文) → 译者'])
    await payload.update({ collection: 'translations', id, data: { _status: 'published' } })
    const [byPortal] = await mails()
    expect(byPortal?.text).toContain('系统已发布')
  })

  it('of nothing that was refused, nor of what is no news', async () => {
    await move(translator, 'submit')
    await mails()
    expect((await move(editor, 'sendBack')).status).toBe(400)
    expect((await move(translator, 'approve', { comment: 'Mine' })).status).toBe(403)
    await translator.rest('PATCH', `/translations/${id}?draft=true`, { title: '新标题' })
    expect(await mails()).toEqual([])
  })
})
