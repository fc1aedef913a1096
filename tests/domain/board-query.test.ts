import { describe, expect, it } from '@jest/globals'
import { boardParameters, foldForSearch, isNarrowed, readBoardQuery, WHOLE_BOARD } from '#domain/board-query.ts'

const read = (address: string) => readBoardQuery(new URLSearchParams(address))

describe('the address of a view of the board', () => {
  it('is the whole board where it says nothing', () => {
    expect(read('')).toEqual(WHOLE_BOARD)
    expect(boardParameters(WHOLE_BOARD).toString()).toBe('')
  })

  it('keeps everything that was chosen', () => {
    const address =
      'page=3&limit=50&q=trust&language=other&state=inReview&stale=true&assignee=me&series=4&category=7&sort=title'
    expect(boardParameters(read(address)).toString()).toBe(address)
    expect(read('assignee=12').assignee).toBe(12)
  })

  it.each([
    'page=0',
    'page=1.5',
    'limit=7',
    'state=lost',
    'language=fr',
    'assignee=you',
    'series=99999999999',
    'sort=id',
  ])('reads %s as if it were not there', (address) => expect(read(address)).toEqual(WHOLE_BOARD))

  it('tells whether a view leaves reports out', () => {
    expect(isNarrowed(read('page=2&limit=100&sort=title'))).toBe(false)
    expect(isNarrowed(read('stale=true'))).toBe(true)
    expect(isNarrowed(read('q=trust'))).toBe(true)
  })
})

it('searches without accents, widths and capitals', () => {
  expect(foldForSearch('Résumé ＡＢＣ')).toBe('resume abc')
  expect(foldForSearch('信頼')).toBe('信頼')
})
