import { describe, expect, it } from '@jest/globals'
import { comparableText, differingFields } from '#domain/differing-fields.ts'
import { paragraph, richText } from '#tests/support/fixtures/rich-text.ts'

const fields = [
  { name: 'title', label: 'Title' },
  { name: 'summary', label: 'Summary' },
  { name: 'keyFindings', label: 'Key findings' },
]

describe('what two texts of a form differ in', () => {
  it('is told field by field, in the order of the form, as text', () => {
    const before = { title: 'Trust', summary: richText(paragraph('Old.')), keyFindings: [] }
    const after = { title: 'Trust', summary: richText(paragraph('New.')), keyFindings: [{ id: 'a', text: 'One' }] }
    expect(differingFields(fields, before, after)).toEqual([
      { name: 'summary', label: 'Summary', before: 'Old.', after: 'New.' },
      { name: 'keyFindings', label: 'Key findings', before: '', after: 'One' },
    ])
  })

  it('is nothing where one is empty in another way, or has its keys in another order', () => {
    const before = { title: '', keyFindings: [{ id: 'a', text: 'One' }] }
    expect(differingFields(fields, before, { title: null, keyFindings: [{ text: 'One', id: 'a' }] })).toEqual([])
  })

  it('tells a relation by its number', () => {
    expect(comparableText([{ relationTo: 'authors', value: 3 }])).toBe('3')
    expect(comparableText({ id: 7, title: 'A report' })).toBe('7')
  })
})
