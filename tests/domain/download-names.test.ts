import { describe, expect, it } from '@jest/globals'
import { downloadNames } from '#domain/download-names.ts'

const trust = {
  slug: 'trust',
  language: 'ja',
  title: '信頼',
  series: { slug: 'dialogue', name: '対話', number: 1 },
} as const

describe('the name of a downloaded PDF', () => {
  it('has the series and its number, so that a folder of reports is in order', () => {
    expect(downloadNames(trust)).toEqual({ ascii: 'dialogue-1-trust-ja.pdf', utf8: '対話 1 – 信頼.pdf' })
  })

  it('does without what the report does not have', () => {
    expect(downloadNames({ ...trust, series: { ...trust.series, number: null } })).toEqual({
      ascii: 'dialogue-trust-ja.pdf',
      utf8: '対話 – 信頼.pdf',
    })
    expect(downloadNames({ ...trust, series: null })).toEqual({ ascii: 'trust-ja.pdf', utf8: '信頼.pdf' })
    expect(downloadNames({ ...trust, series: null, title: ' ' })).toMatchObject({ utf8: 'trust.pdf' })
  })

  it('has nothing that a file system refuses', () => {
    const { utf8 } = downloadNames({
      ...trust,
      title: 'Who/what: “a” <b>|"c"?\n*',
      series: { ...trust.series, name: 'A\\B' },
    })
    expect(utf8).toBe('A B 1 – Who what “a” b c.pdf')
    const { utf8: long } = downloadNames({ ...trust, title: '题'.repeat(300) })
    expect(new TextEncoder().encode(long).length).toBeLessThan(256)
    expect(long).toMatch(/…\.pdf$/)
  })
})
