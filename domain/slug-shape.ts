/** Shape of a slug, without the transliteration of domain/slug: small enough for the admin's browser code. */

/** Groups of lower-case ASCII letters and digits, joined by single hyphens. */
const SLUG_PATTERN = /^[a-z0-9]+(-[a-z0-9]+)*$/

const SLUG_MAX_LENGTH = 120

export function isSlug(value: unknown): value is string {
  return typeof value === 'string' && value.length <= SLUG_MAX_LENGTH && SLUG_PATTERN.test(value)
}

/**
 * Mends what is plainly meant, and nothing else: capitals, spaces and doubled hyphens.
 *
 * @returns the text in the shape of a slug where that is enough; letters outside a–z stay for the editor to replace
 * @example tidySlug(' Trust  Building_2026-') // 'trust-building-2026'
 */
export function tidySlug(text: string): string {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      // White space, underscores and dashes of every kind stand between words.
      .replace(/[\s_\p{Dash_Punctuation}]+/gu, '-')
      .replace(/^-|-$/g, '')
  )
}
