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

describe('pageDescription of text without a space', () => {
  it.each([
    ['en', 'x', 159],
    ['th', 'x', 159],
    ['zh-Hans', '々', 79],
    ['ja', 'ア', 79],
    ['ko', '한', 79],
  ] as const)('is its beginning in %s, and never an ellipsis alone', (language, character, length) => {
    expect(pageDescription(character.repeat(300), language)).toBe(`${character.repeat(length)}…`)
  })

  it('does not end within a character', () => {
    expect(pageDescription('👩‍🔬'.repeat(100), 'en')).toMatch(/^(👩‍🔬)+…$/u)
  })

  it('fills the line where a long word follows a short one', () => {
    const cut = pageDescription(`A ${'x'.repeat(300)}`, 'en')
    expect(cut).toBe(`A ${'x'.repeat(157)}…`)
  })

  it('keeps punctuation where there is nothing else', () => {
    expect(pageDescription('？'.repeat(300), 'ja')).toBe(`${'？'.repeat(79)}…`)
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
