import { describe, expect, it } from '@jest/globals'
import { isStaleSave, type LastSave, readLastSave } from '#domain/last-save.ts'

const save = (name: string, form: string | null): LastSave => ({
  save: name,
  form,
  user: 1,
  at: '2026-03-01T10:00:00.000Z',
})

describe('a save is stale', () => {
  it('where somebody else saved after the form was filled', () => {
    expect(isStaleSave(save('2', 'theirs'), save('1', 'mine'), 'mine')).toBe(true)
    expect(isStaleSave(save('1', null), null, 'mine')).toBe(true)
  })

  it('never where the form has seen the present text, or wrote it itself', () => {
    expect(isStaleSave(save('2', 'theirs'), save('2', 'theirs'), 'mine')).toBe(false)
    expect(isStaleSave(save('3', 'mine'), save('1', 'theirs'), 'mine')).toBe(false)
    expect(isStaleSave(null, null, 'mine')).toBe(false)
  })
})

it('is read only in the shape that the server writes', () => {
  expect(readLastSave(save('1', null))).toEqual(save('1', null))
  expect(readLastSave({ save: 1 })).toBeNull()
})
