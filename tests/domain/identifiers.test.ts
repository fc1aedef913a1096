import { describe, expect, it } from '@jest/globals'
import { doiUrl, normaliseCrossrefFunderId, normaliseDoi, normaliseOrcid, normaliseRor } from '#domain/identifiers.ts'

describe('normaliseOrcid', () => {
  it.each([
    '0000-0002-1825-0097',
    '0000000218250097',
    'https://orcid.org/0000-0002-1825-0097',
    ' http://www.orcid.org/0000-0002-1825-0097 ',
    'ORCID.org/0000-0002-1825-0097',
  ])('reads %p', (value) => {
    expect(normaliseOrcid(value)).toBe('https://orcid.org/0000-0002-1825-0097')
  })

  it('knows the check character X', () => {
    expect(normaliseOrcid('0000-0002-1694-233x')).toBe('https://orcid.org/0000-0002-1694-233X')
  })

  it.each([
    '0000-0002-1825-0098',
    '0000-0002-1825-009',
    '',
    'https://example.org/0000-0002-1825-0097',
    'X000-0002-1825-0097',
  ])('refuses %p', (value) => {
    expect(normaliseOrcid(value)).toBeNull()
  })
})

describe('normaliseRor', () => {
  it.each(['03yrm5c26', 'https://ror.org/03yrm5c26', 'ror.org/03YRM5C26', ' 03yrm5c26 '])('reads %p', (value) => {
    expect(normaliseRor(value)).toBe('https://ror.org/03yrm5c26')
  })

  it.each(['02mhbdp94', '05gq02987', '00f54p054', '042nb2s44'])('accepts the check digits of %s', (value) => {
    expect(normaliseRor(value)).toBe(`https://ror.org/${value}`)
  })

  it.each(['03yrm5c27', '13yrm5c26', '03yrl5c26', '03yrm5c2', '', 'https://ror.org/'])('refuses %p', (value) => {
    expect(normaliseRor(value)).toBeNull()
  })
})

describe('normaliseDoi', () => {
  it.each([
    '10.1234/Abc.1',
    'doi:10.1234/abc.1',
    'DOI: 10.1234/abc.1',
    'https://doi.org/10.1234/ABC.1',
    'http://dx.doi.org/10.1234/abc.1',
  ])('reads %p', (value) => {
    expect(normaliseDoi(value)).toBe('10.1234/abc.1')
  })

  it.each(['10.123/abc', '11.1234/abc', '10.1234/', '10.1234', '10.1234/a b', 'https://example.org/10.1234/abc', ''])(
    'refuses %p',
    (value) => {
      expect(normaliseDoi(value)).toBeNull()
    },
  )

  it('escapes what an address cannot hold', () => {
    expect(doiUrl('10.1002/(sici)1#x?')).toBe('https://doi.org/10.1002/(sici)1%23x%3F')
  })
})

describe('normaliseCrossrefFunderId', () => {
  it.each(['100000304', '10.13039/100000304', 'https://doi.org/10.13039/100000304', 'doi:10.13039/100000304'])(
    'reads %p',
    (value) => {
      expect(normaliseCrossrefFunderId(value)).toBe('10.13039/100000304')
    },
  )

  it.each(['10.1234/100000304', '10.13039/abc', '12', ''])('refuses %p', (value) => {
    expect(normaliseCrossrefFunderId(value)).toBeNull()
  })
})
