import { expect, it } from '@jest/globals'
import { tagsOfAuthor, tagsOfRelease } from '#domain/cache-tags.ts'

it('drops the pages of a report under every address it has or had, the lists, and the pages of its authors', () => {
  const tags = tagsOfRelease({ before: 'old', after: 'new', former: ['older', 'old'] }, ['yu', 'yu'])
  expect(tags.toSorted()).toEqual(['author/yu', 'authors', 'report/new', 'report/old', 'report/older', 'reports'])
})

it('drops no page for an address that is not there', () => {
  expect(tagsOfRelease({ before: null, after: '', former: [] }, [])).toEqual(['reports', 'authors'])
})

it('drops the reports that credit an author with the pages of the author', () => {
  const tags = tagsOfAuthor({ before: 'li', after: 'lee', former: [] }, ['trust'])
  expect(tags.toSorted()).toEqual(['author/lee', 'author/li', 'authors', 'report/trust', 'reports'])
})
