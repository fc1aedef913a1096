import { describe, expect, it } from '@jest/globals'
import { withoutRunningHeads } from '#domain/running-heads.ts'

const texts = (...pages: string[]) =>
  withoutRunningHeads(pages.map((text, index) => ({ page: index + 1, text }))).map(({ text }) => text)

describe('running heads', () => {
  it('are left on their first page, with the foot and its number', () => {
    expect(
      texts(
        'Trust at Sea: a Report. The first page.',
        'Trust at Sea Ships meet. The Network 2 / 5',
        'Trust at Sea Signals fail. The Network 3 / 5',
        'Trust at Sea Then nobody speaks. The Network 10 / 12',
      ),
    ).toEqual([
      'Trust at Sea: a Report. The first page.',
      'Ships meet. The Network 2 / 5',
      'Signals fail.',
      'Then nobody speaks.',
    ])
  })

  it('may be others on left and right pages, and in each chapter', () => {
    expect(
      texts(
        'Lessons learned One.',
        'Yu Tiejun Two.',
        'Lessons learned Three.',
        'Yu Tiejun Four.',
        'Lessons learned Five.',
        'Yu Tiejun Six.',
      ),
    ).toEqual(['Lessons learned One.', 'Yu Tiejun Two.', 'Three.', 'Four.', 'Five.', 'Six.'])
  })

  it('are cut off where scripts have no spaces', () => {
    expect(texts('信頼醸成の教訓条約は', '信頼醸成の教訓査察は', '信頼醸成の教訓翌年の')).toEqual([
      '信頼醸成の教訓条約は',
      '査察は',
      '翌年の',
    ])
  })

  it('are no words with which sentences begin or end alike', () => {
    const pages = ['The talks went on.', 'The talkers left.', 'The talking stopped at noon.', 'A letter came.']
    expect(texts(...pages)).toEqual(pages)
    const numbers = ['In 1972', 'From 1987', 'Until 1991']
    expect(texts(...numbers)).toEqual(numbers)
  })

  it('are not looked for on two pages', () => {
    const pages = ['Joint Statement of the Parties', 'Joint Statement of the Parties']
    expect(texts(...pages)).toEqual(pages)
  })

  it('may be all that a page has', () => {
    expect(texts('A running title Text', 'A running title More', 'A running title')).toEqual([
      'A running title Text',
      'More',
      '',
    ])
  })
})
