import { describe, expect, it } from '@jest/globals'
import type { ClientField } from 'payload'
import { sayValue } from '../../admin/kept-text/say-value.ts'
import { ownTimeZone } from '../../admin/times.ts'
import { momentIn } from '#domain/instants.ts'

const saying = {
  i18n: { fallbackLanguage: 'en', language: 'ja', t: (key: string) => key },
  language: 'ja' as const,
  yes: 'はい',
  no: 'いいえ',
  nameOf: ({ collection, id }: { collection: string; id: number | string }) => `${collection}:${id}`,
}
const say = (field: ClientField, value: unknown) => sayValue(field, value, saying)
const licence: ClientField = {
  name: 'licence',
  type: 'select',
  options: [{ value: 'cc-by', label: { en: 'Attribution', ja: '表示' } }],
}

describe('a value of a form, for people who compare two texts', () => {
  it('is a day where a day is meant, and else a time with its zone', () => {
    const day: ClientField = {
      name: 'on',
      type: 'date',
      admin: { date: { pickerAppearance: 'dayOnly' }, placeholder: '' },
    }
    expect(say(day, '2026-12-02T12:00:00.000Z')).toBe('2026/12/02')
    const at = '2026-12-02T12:00:00.000Z'
    expect(say({ name: 'at', type: 'date' }, at)).toBe(momentIn(at, ownTimeZone(), 'ja'))
  })

  it('is yes or no of a box that is ticked or not', () => {
    expect(say({ name: 'sample', type: 'checkbox' }, true)).toBe('はい')
    expect(say({ name: 'sample', type: 'checkbox' }, false)).toBe('いいえ')
  })

  it('is the label of what was chosen', () => {
    expect(say(licence, 'cc-by')).toBe('表示')
    expect(say({ ...licence, hasMany: true }, ['cc-by', 'gone'])).toBe('表示, gone')
  })

  it('is the name of a document, however the field holds it', () => {
    const one: ClientField = { name: 'series', type: 'relationship', relationTo: 'series' }
    expect(say(one, 3)).toBe('series:3')
    expect(say(one, { id: 3, name: 'Any' })).toBe('series:3')
    const many: ClientField = {
      name: 'by',
      type: 'relationship',
      relationTo: ['authors', 'organisations'],
      hasMany: true,
    }
    const credits = [
      { relationTo: 'authors', value: 1 },
      { relationTo: 'organisations', value: { id: 2 } },
    ]
    expect(say(many, credits)).toBe('authors:1\norganisations:2')
  })

  it('is told row by row, each with its own fields alone', () => {
    const rows: ClientField = {
      name: 'rows',
      type: 'array',
      fields: [{ type: 'row', fields: [licence, { name: 'note', type: 'text' }] }],
    }
    expect(say(rows, [{ id: 'x9', licence: 'cc-by', note: 'A' }, { note: 'B' }])).toBe('表示 · A\nB')
    expect(say(rows, 0)).toBe('')
  })
})
