import { describe, expect, it } from '@jest/globals'
import { csvCell, csvRecord } from '#domain/csv.ts'

describe('a cell', () => {
  it.each([
    { value: 'Trust', cell: 'Trust' },
    { value: '信任，自上而下', cell: '信任，自上而下' },
    { value: 'Trust, from the top', cell: '"Trust, from the top"' },
    { value: 'The "top"', cell: '"The ""top"""' },
    { value: 'Two\nlines', cell: '"Two\nlines"' },
    { value: '=HYPERLINK("http://example.org","x")', cell: `"'=HYPERLINK(""http://example.org"",""x"")"` },
    { value: '+1', cell: "'+1" },
    { value: '-1', cell: "'-1" },
    { value: '@SUM(A1)', cell: "'@SUM(A1)" },
    { value: '\t=1', cell: "'\t=1" },
    { value: 'a=1', cell: 'a=1' },
    { value: '', cell: '' },
  ])('of $value is $cell', ({ cell, value }) => {
    expect(csvCell(value)).toBe(cell)
  })
})

it('a record ends with CR and LF', () => {
  expect(csvRecord(['a', 'b,c', ''])).toBe('a,"b,c",\r\n')
})
