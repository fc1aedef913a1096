/** How the admin compares two versions of a field, where not in Payload's own way. */

/** Texts, lists of them and ticks, word by word. */
export const BY_WORDS = '/admin/version-comparison/text-comparison.tsx#TextComparison'
/** Fields that say nothing to whoever compares. */
export const NOT_COMPARED = '/admin/version-comparison/not-compared.tsx#NotCompared'
