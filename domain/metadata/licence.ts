/** Creative Commons licences as editors and SPDX write them: "CC BY-NC 4.0", "CC-BY-4.0". */
const CREATIVE_COMMONS = /^CC[ -](BY(?:-(?:NC|ND|SA|NC-ND|NC-SA))?)[ -](\d\.\d)$/i
const PUBLIC_DOMAIN = /^CC0(?:[ -]1\.0)?$/i

/** @returns the address of a licence that is one or is a Creative Commons licence, else null (a text of its own). */
export function licenceUrl(licence: string): string | null {
  const value = licence.trim()
  if (/^https?:\/\//i.test(value)) return URL.canParse(value) ? value : null
  if (PUBLIC_DOMAIN.test(value)) return 'https://creativecommons.org/publicdomain/zero/1.0/'
  const match = CREATIVE_COMMONS.exec(value)
  return match?.[1] ? `https://creativecommons.org/licenses/${match[1].toLowerCase()}/${match[2]}/` : null
}
