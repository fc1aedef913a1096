import { describe, expect, it } from '@jest/globals'
import {
  type EditionTexts,
  nextMadeFrom,
  progressOf,
  progressSummary,
  readMadeFrom,
  staleFields,
  textsOf,
} from '#domain/staleness.ts'
import { paragraph, richText } from '#tests/support/fixtures/rich-text.ts'

const NOTHING: EditionTexts = { title: '', standfirst: '', summary: '', keyFindings: '', body: '', document: '' }
const original: EditionTexts = { ...NOTHING, title: 'Trust', summary: 'Three cases.', document: 'a.pdf' }
const translation: EditionTexts = { ...NOTHING, title: '信任', summary: '三个案例。' }

describe('a translation', () => {
  it('is not stale when it was just made', () => {
    const madeFrom = nextMadeFrom(original, { before: null, after: translation }, {})
    expect(staleFields(original, translation, madeFrom)).toEqual([])
    expect(madeFrom).toEqual({ title: 'Trust', summary: 'Three cases.' })
  })

  it('is stale in the field that changed in the original, and in no other', () => {
    const madeFrom = nextMadeFrom(original, { before: null, after: translation }, {})
    expect(staleFields({ ...original, summary: 'Four cases.' }, translation, madeFrom)).toEqual(['summary'])
  })

  it('stays stale when it is saved, with or without a change, until the field is marked', () => {
    const madeFrom = nextMadeFrom(original, { before: null, after: translation }, {})
    const changed = { ...original, summary: 'Four cases.' }
    const edited = { ...translation, summary: '四个案例。' }
    const saved = nextMadeFrom(changed, { before: translation, after: edited }, madeFrom)
    expect(staleFields(changed, edited, saved)).toEqual(['summary'])
    const marked = nextMadeFrom(changed, { before: edited, after: edited }, saved, ['summary'])
    expect(staleFields(changed, edited, marked)).toEqual([])
  })

  it('is not stale when the original is changed back', () => {
    const madeFrom = nextMadeFrom(original, { before: null, after: translation }, {})
    expect(staleFields({ ...original }, translation, madeFrom)).toEqual([])
  })

  it('is made from the original as it stands when a field is first filled in, also after it was emptied', () => {
    const begun = { ...translation, summary: '' }
    const madeFrom = nextMadeFrom(original, { before: null, after: begun }, {})
    const later = { ...original, summary: 'Four cases.' }
    expect(nextMadeFrom(later, { before: begun, after: translation }, madeFrom).summary).toBe('Four cases.')
    const emptied = nextMadeFrom(later, { before: translation, after: begun }, { summary: 'Three cases.' })
    expect(emptied.summary).toBeUndefined()
  })

  it('says of each field what there is to do', () => {
    expect(progressOf({ ...original, standfirst: 'A lead.' }, translation, { title: 'Confidence' })).toEqual({
      title: 'stale',
      standfirst: 'missing',
      summary: 'current',
      keyFindings: 'none',
      body: 'none',
      document: 'missing',
    })
  })

  it('is not translated where it still has the words it was begun from, also after the original changed', () => {
    const copied = { ...translation, title: 'Trust', summary: 'Three cases.' }
    const progress = progressOf({ ...original, title: 'Trust and doubt' }, copied, { title: 'Trust' })
    expect([progress.title, progress.summary]).toEqual(['untranslated', 'untranslated'])
  })

  it('may have the same figures, and no words where it is a file alone', () => {
    const years = { ...NOTHING, title: '1914–1918', standfirst: 'Trust' }
    expect(progressOf(years, years, {})).toMatchObject({ title: 'current', standfirst: 'untranslated' })
    const progress = progressOf(original, { ...NOTHING, title: 'Trust' }, {}, 'file')
    expect(progress).toMatchObject({ title: 'current', summary: 'none', document: 'missing' })
    expect(progressOf(original, NOTHING, {}, 'file').title).toBe('none')
  })

  it('is counted by its fields', () => {
    const progress = progressOf({ ...original, body: 'All.' }, { ...translation, summary: 'Three cases.' }, {})
    expect(progressSummary(progress)).toEqual({ all: 4, missing: ['body', 'document'], untranslated: ['summary'] })
  })

  it('is stale where the original gave up a field that it translates', () => {
    expect(staleFields({ ...original, summary: '' }, translation, { summary: 'Three cases.' })).toEqual(['summary'])
  })
})

it('texts are compared without their formatting, key findings as lines', () => {
  const edition = {
    title: ' Trust ',
    summary: richText(paragraph('One.'), paragraph('Two.')),
    keyFindings: [{ text: 'A' }, { text: ' ' }, {}, { text: 'B' }],
  }
  expect(textsOf(edition, '')).toEqual({ ...NOTHING, title: 'Trust', summary: 'One.\n\nTwo.', keyFindings: 'A\nB' })
})

it('a record of another shape is none', () => {
  expect([readMadeFrom(null), readMadeFrom([]), readMadeFrom({ title: 3 }), readMadeFrom({ title: 'A' })]).toEqual([
    {},
    {},
    {},
    { title: 'A' },
  ])
})
