/**
 * Identifiers of people, organisations and works. Each function takes what an editor pastes (an address or the bare
 * identifier, in any case, with spaces around it) and returns the one form in which it is stored, or null where it
 * is none. Check digits are checked.
 */

/** Hosts under which identifiers are pasted, with or without a scheme: "https://orcid.org/", "doi.org/", "doi:". */
const ORCID_PREFIX = /^(?:https?:\/\/)?(?:www\.)?orcid\.org\//
const ROR_PREFIX = /^(?:https?:\/\/)?(?:www\.)?ror\.org\//
const DOI_PREFIX = /^(?:(?:https?:\/\/)?(?:dx\.|www\.)?doi\.org\/|doi:\s*)/

/** Sixteen digits in four groups; the last may be X, which stands for ten. The hyphens may be missing. */
const ORCID_SHAPE = /^(\d{4})-?(\d{4})-?(\d{4})-?(\d{3}[\dX])$/

/**
 * @returns an ORCID iD as its address, the form that ORCID asks to be shown
 * @example normaliseOrcid('0000-0002-1825-0097') // 'https://orcid.org/0000-0002-1825-0097'
 */
export function normaliseOrcid(value: string): string | null {
  const bare = value.trim().toLowerCase().replace(ORCID_PREFIX, '').toUpperCase()
  const match = ORCID_SHAPE.exec(bare)
  if (!match) return null
  const groups = match.slice(1)
  const characters = groups.join('')
  return mod11Dash2(characters.slice(0, 15)) === characters.at(-1) ? `https://orcid.org/${groups.join('-')}` : null
}

/** Check character of ISO 7064 MOD 11-2. */
function mod11Dash2(digits: string): string {
  const total = [...digits].reduce((sum, digit) => (sum + Number(digit)) * 2, 0)
  const check = (12 - (total % 11)) % 11
  return check === 10 ? 'X' : String(check)
}

/** Base 32 after Crockford: without i, l, o and u, which are mistaken for other characters. */
const BASE32 = '0123456789abcdefghjkmnpqrstvwxyz'

/** A zero, six base-32 characters and two check digits. */
const ROR_SHAPE = /^0([0-9a-hjkmnp-tv-z]{6})(\d{2})$/

/**
 * @returns a Research Organization Registry identifier as its address
 * @example normaliseRor('03yrm5c26') // 'https://ror.org/03yrm5c26'
 */
export function normaliseRor(value: string): string | null {
  const bare = value.trim().toLowerCase().replace(ROR_PREFIX, '')
  const match = ROR_SHAPE.exec(bare)
  if (!match) return null
  const [, characters = '', check] = match
  const number = [...characters].reduce((sum, character) => sum * 32 + BASE32.indexOf(character), 0)
  // ISO 7064 MOD 97-10, as ROR generates its identifiers.
  const expected = 98 - ((number * 100) % 97)
  return expected === Number(check) ? `https://ror.org/${bare}` : null
}

/** "10.", a registrant of four to nine digits (with sub-elements), a slash and a suffix without spaces. */
const DOI_SHAPE = /^10\.\d{4,9}(?:\.\d+)*\/[^\s"<>]+$/

/**
 * @returns a DOI without its resolver, in lower case (DOIs do not tell cases apart)
 * @example normaliseDoi('https://doi.org/10.1234/ABC') // '10.1234/abc'
 */
export function normaliseDoi(value: string): string | null {
  const bare = value.trim().toLowerCase().replace(DOI_PREFIX, '')
  return DOI_SHAPE.test(bare) ? bare : null
}

/** @returns the address that a DOI resolves from; characters that cannot stand in a URL path are escaped. */
export const doiUrl = (doi: string) => `https://doi.org/${encodeURI(doi).replaceAll('#', '%23').replaceAll('?', '%3F')}`

/** Crossref's funder registry: prefix 10.13039, then digits only. */
const FUNDER_SHAPE = /^(?:10\.13039\/)?(\d{6,15})$/

/**
 * @returns the DOI of a funder in Crossref's registry
 * @example normaliseCrossrefFunderId('100000304') // '10.13039/100000304'
 */
export function normaliseCrossrefFunderId(value: string): string | null {
  const match = FUNDER_SHAPE.exec(value.trim().toLowerCase().replace(DOI_PREFIX, ''))
  return match ? `10.13039/${match[1]}` : null
}
