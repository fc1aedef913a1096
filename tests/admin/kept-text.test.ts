import { afterEach, describe, expect, it } from '@jest/globals'
import type { ClientField } from 'payload'
import { dropOldTexts, dropText, type KeptText, keepText, keptTexts } from '../../admin/kept-text/kept-texts.ts'
import { typedFields } from '../../admin/kept-text/typed-fields.ts'
import { savedSince, stillUnsaved, unsavedValues, withoutUntouched } from '../../admin/kept-text/unsaved.ts'

const place = { user: 1, collection: 'reports', id: 7, locale: 'en' }
const text: KeptText = { at: 100, form: 'a', base: 's1', values: { title: 'Mine', body: null } }
const save = (id: string) => ({ save: id, form: 'x', user: 2, at: '2026-01-01T10:00:00.000Z' })

afterEach(() => localStorage.clear())

describe('what is kept of a form', () => {
  it('is what the document does not have, and not what only looks different', () => {
    const form = { title: 'New', standfirst: '', keyFindings: 0, staleNote: false, group: { note: null } }
    const differing = unsavedValues(['title', 'standfirst', 'keyFindings', 'staleNote', 'group'], form, {
      title: 'Old',
    })
    expect(differing).toEqual({ title: 'New', staleNote: false })
    expect(withoutUntouched(differing, { staleNote: false })).toEqual({ title: 'New' })
  })

  it('is an emptied field, too', () => {
    expect(withoutUntouched(unsavedValues(['title'], { title: '' }, { title: 'Old' }), {})).toEqual({ title: '' })
  })

  it('is never what nobody types', () => {
    const fields: ClientField[] = [
      { type: 'tabs', tabs: [{ label: 'Text', fields: [{ type: 'text', name: 'title' }] }] },
      { type: 'row', fields: [{ type: 'text', name: 'doi' }] },
      { type: 'ui', name: 'checklist', admin: {} },
      { type: 'text', name: 'uuid', admin: { readOnly: true } },
      { type: 'text', name: 'inner', admin: { hidden: true } },
      ...['_status', 'state', 'asPublished'].map((name): ClientField => ({ type: 'text', name })),
    ]
    expect(typedFields(fields).map(({ name }) => name)).toEqual(['title', 'doi'])
  })
})

describe('a kept text', () => {
  const names = ['title', 'body']

  it('is not offered where the server has it, although no answer came', () => {
    expect(stillUnsaved(text, names, { title: 'Mine', state: 'draft' }, { title: 'Older' })).toBeNull()
  })

  it('is not offered where the form says it already', () => {
    expect(stillUnsaved(text, names, { title: 'Older' }, { title: 'Mine' })).toBeNull()
  })

  it('is offered for the fields alone that are still different, and that people fill', () => {
    const kept = { ...text, values: { title: 'Mine', body: 'Same', _status: 'published', state: 'published' } }
    const document = { title: 'Theirs', body: 'Same', _status: 'draft' }
    expect(stillUnsaved(kept, names, document, document)?.values).toEqual({ title: 'Mine' })
  })

  it('says that the document was saved since only where it was', () => {
    expect(savedSince(text, { lastSave: save('s1') })).toBeNull()
    expect(savedSince(text, {})).toBeNull()
    expect(savedSince(text, { lastSave: save('s2') })).toEqual(save('s2'))
  })
})

describe('the browser', () => {
  const keep = (form: string) => keepText(place, { form, base: null, values: { title: form } })
  const kept = () => keptTexts(place).map(({ form }) => form)

  it('keeps the texts of two forms of a document apart', () => {
    keep('a')
    keep('b')
    keepText({ ...place, id: 71 }, { form: 'c', base: null, values: {} })
    expect(kept().toSorted()).toEqual(['a', 'b'])
    dropText(place, 'a')
    expect(kept()).toEqual(['b'])
  })

  it('forgets what is older than two weeks, and what it cannot read', () => {
    keep('a')
    localStorage.setItem('kept-text:1:reports/7:en', JSON.stringify({ at: Date.now(), values: { title: 'Old shape' } }))
    dropOldTexts()
    expect(kept()).toEqual(['a'])
    dropOldTexts(Date.now() + 15 * 24 * 60 * 60_000)
    expect(localStorage).toHaveLength(0)
  })
})
