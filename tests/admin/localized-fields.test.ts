import { expect, it } from '@jest/globals'
import { hasLocaleChoice } from '#admin/locale/localized-fields.ts'

const entities = {
  collections: [
    { slug: 'authors', fields: [{ type: 'tabs', tabs: [{ fields: [{ name: 'bio', localized: true }] }] }] },
    { slug: 'reports', fields: [{ name: 'title' }, { type: 'row', fields: [{ name: 'series' }] }] },
  ],
  globals: [{ slug: 'site-settings', fields: [{ name: 'name', localized: true }] }],
}

it.each([
  ['/collections/authors/3', true],
  ['/collections/authors', true],
  ['/globals/site-settings', true],
  ['/collections/reports/3', false],
  ['/collections/reports/3/versions', false],
  ['/board', false],
  ['', false],
])('at %s the choice of a language of the content means something: %s', (path, expected) => {
  expect(hasLocaleChoice(path, entities)).toBe(expected)
})
