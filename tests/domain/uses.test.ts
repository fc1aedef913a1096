import { describe, expect, it } from '@jest/globals'
import { inOrderOfWeight, nameUses, refersTo, type Use } from '#domain/uses.ts'

const use = (id: number, changes: Partial<Use> = {}): Use => ({
  collection: 'reports',
  id,
  title: `Report ${id}`,
  language: 'en',
  isPublished: true,
  inTrash: false,
  ...changes,
})

describe('whether a document refers to another', () => {
  const target = { collection: 'authors', id: 7 }
  it.each([
    { name: 'by a single relation', doc: { photo: 7 }, path: 'photo', isPolymorphic: false, refers: true },
    { name: 'by one that was read', doc: { photo: { id: 7 } }, path: 'photo', isPolymorphic: false, refers: true },
    { name: 'in a list', doc: { people: [6, 7] }, path: 'people', isPolymorphic: false, refers: true },
    { name: 'in rows', doc: { rows: [{ who: 6 }, { who: 7 }] }, path: 'rows.who', isPolymorphic: false, refers: true },
    { name: 'not at all', doc: { people: [6], photo: null }, path: 'people', isPolymorphic: false, refers: false },
    {
      name: 'among documents of several kinds',
      doc: { authors: [{ relationTo: 'authors', value: 7 }] },
      path: 'authors',
      isPolymorphic: true,
      refers: true,
    },
    {
      name: 'not where the number is another kind’s',
      doc: {
        authors: [
          { relationTo: 'organisations', value: 7 },
          { relationTo: 'authors', value: 8 },
        ],
      },
      path: 'authors',
      isPolymorphic: true,
      refers: false,
    },
  ])('$name: $refers', ({ doc, isPolymorphic, path, refers }) => {
    expect(refersTo(doc, [{ path, isPolymorphic }], target)).toBe(refers)
  })
})

describe('uses', () => {
  it('are told once, what readers see first and the trash last', () => {
    const uses = [use(1, { inTrash: true }), use(2, { isPublished: false }), use(3), use(3, { isPublished: false })]
    expect(inOrderOfWeight(uses).map(({ id, isPublished }) => [id, isPublished])).toEqual([
      [3, true],
      [2, false],
      [1, true],
    ])
  })

  it('are named up to five, and of the others the number is told', () => {
    expect(nameUses([use(1)])).toBe('“Report 1”')
    expect(nameUses([1, 2, 3, 4, 5, 6, 7].map((id) => use(id)))).toBe(
      '“Report 1”, “Report 2”, “Report 3”, “Report 4”, “Report 5” +2',
    )
  })
})
