import { describe, expect, it } from '@jest/globals'
import {
  countFacets,
  parseListRequest,
  type ReportFact,
  reportListPath,
  selectReports,
} from '#domain/report-filters.ts'

describe('the address of a list of reports', () => {
  it.each([
    [{}, '/en/reports'],
    [{ utm_source: 'mail', year: '2025' }, '/en/reports?year=2025'],
    [{ language: 'zh-hans', series: 'dialogue' }, '/en/reports?series=dialogue&language=zh-hans'],
    [{ page: '2', topic: 'arms-control' }, '/en/reports?topic=arms-control&page=2'],
  ])('%j is read as it stands, and the canonical address is %s', (parameters, canonical) => {
    const parsed = parseListRequest(parameters)
    expect(parsed).toMatchObject({ isCanonical: true })
    expect(parsed && reportListPath('en', parsed.request)).toBe(canonical)
  })

  it.each([
    ['the first page', { page: '1' }, '/ja/reports'],
    ['an empty value', { year: '' }, '/ja/reports'],
    ['other letter case', { language: 'ZH-Hans' }, '/ja/reports?language=zh-hans'],
    ['a space', { year: ' 2025' }, '/ja/reports?year=2025'],
    ['the same value twice', { year: ['2025', '2025'] }, '/ja/reports?year=2025'],
  ])('%s leads to the canonical address', (_name, parameters, canonical) => {
    const parsed = parseListRequest(parameters)
    expect(parsed).toMatchObject({ isCanonical: false })
    expect(parsed && reportListPath('ja', parsed.request)).toBe(canonical)
  })

  it.each([
    { page: '0' },
    { page: '-1' },
    { page: '1000000000' },
    { page: '1e3' },
    { page: 'NaN' },
    { page: '1.5' },
    { page: ['1', '2'] },
    { year: '20255' },
    { year: '0000' },
    { year: 'MMXXV' },
    { year: ['2024', '2025'] },
    { topic: 'arms control' },
    { topic: '../admin' },
    { series: "'; drop table reports" },
    { category: 'x'.repeat(300) },
    { language: 'xx' },
    { language: '__proto__' },
  ])('%j does not exist', (parameters) => {
    expect(parseListRequest(parameters)).toBeNull()
  })
})

describe('choosing among reports', () => {
  const facts: ReportFact[] = [
    { id: 3, date: '2025-05-01', category: 1, topics: [10, 11], series: 20, authors: [], languages: ['en', 'zh-Hans'] },
    { id: 2, date: '2025-01-15', category: 1, topics: [10], series: null, authors: [], languages: ['ja'] },
    { id: 1, date: '2024-12-31', category: null, topics: [], series: 20, authors: [], languages: ['en'] },
  ]
  const ids = (selection: Parameters<typeof selectReports>[1]) => selectReports(facts, selection).map(({ id }) => id)

  it('takes those that have every value, in their order', () => {
    expect(ids({})).toEqual([3, 2, 1])
    expect(ids({ year: '2025' })).toEqual([3, 2])
    expect(ids({ year: '2025', series: 20 })).toEqual([3])
    expect(ids({ topic: 10, language: 'zh-hans' })).toEqual([3])
    expect(ids({ year: '2024', topic: 10 })).toEqual([])
  })

  it('counts what each other value would show, with the present filters of other kinds', () => {
    const counts = countFacets(facts, { year: '2025' })
    expect([...counts.year]).toEqual([
      ['2025', 2],
      ['2024', 1],
    ])
    expect([...counts.series]).toEqual([[20, 1]])
    expect([...counts.language]).toEqual([
      ['en', 1],
      ['zh-hans', 1],
      ['ja', 1],
    ])
  })
})
