import { describe, expect, it } from '@jest/globals'
import { licenceUrl } from '#domain/metadata/licence.ts'
import { pageDescription, pageTitle, runningTitle } from '#domain/metadata/text-length.ts'

describe('pageTitle', () => {
  it("adds the site's name where both fit and never cuts the title", () => {
    expect(pageTitle('Short', 'Site')).toBe('Short | Site')
    expect(pageTitle('x'.repeat(200), 'Site')).toBe('x'.repeat(200))
    expect(pageTitle('信'.repeat(34), 'Site')).toBe('信'.repeat(34))
    expect(pageTitle('Site', 'Site')).toBe('Site')
  })
})

describe('runningTitle', () => {
  it('is the beginning of what does not fit on a line, cut between whole characters', () => {
    expect(runningTitle('A short title')).toBe('A short title')
    expect(runningTitle('x'.repeat(300))).toBe(`${'x'.repeat(99)}…`)
    expect(runningTitle('信'.repeat(300))).toBe(`${'信'.repeat(49)}…`)
    expect(runningTitle(`${'x'.repeat(97)}👩‍🔬${'x'.repeat(9)}`)).toBe(`${'x'.repeat(97)}…`)
  })
})

describe('pageDescription', () => {
  it('puts a short text on one line', () => {
    expect(pageDescription(' One\n\ntwo  three. ', 'en')).toBe('One two three.')
  })

  it('cuts a long text between words, without punctuation before the ellipsis', () => {
    const cut = pageDescription('confidence, '.repeat(30), 'en')
    expect(cut).toMatch(/^(confidence, )+confidence…$/)
    expect(cut.length).toBeLessThanOrEqual(160)
    expect(cut.length).toBeGreaterThan(140)
  })

  it('counts Han characters twice', () => {
    const cut = pageDescription('信任是国际关系的基础。'.repeat(20), 'zh-Hans')
    expect(cut.endsWith('…')).toBe(true)
    expect([...cut].length).toBeLessThanOrEqual(81)
    expect([...cut].length).toBeGreaterThan(70)
  })
})

describe('licenceUrl', () => {
  it.each([
    ['CC BY 4.0', 'https://creativecommons.org/licenses/by/4.0/'],
    ['CC-BY-NC-ND-4.0', 'https://creativecommons.org/licenses/by-nc-nd/4.0/'],
    ['cc0', 'https://creativecommons.org/publicdomain/zero/1.0/'],
    ['https://example.org/terms', 'https://example.org/terms'],
  ])('finds the address of %s', (licence, url) => {
    expect(licenceUrl(licence)).toBe(url)
  })

  it.each(['All rights reserved', 'CC BY', 'CC-BY-XX-4.0', 'https://', ''])('has no address for %p', (licence) => {
    expect(licenceUrl(licence)).toBeNull()
  })
})
