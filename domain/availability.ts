import type { LanguageTag } from './languages.ts'
import { type EditionState, isReleased } from './states.ts'

/** The facts of one edition that decide what a reader may see of it. */
export type EditionFacts = {
  language: LanguageTag
  /** `text`: a page of its own. `file`: a PDF only. */
  form: 'text' | 'file'
  /** State of the released version (not of a newer draft). */
  state: EditionState
  isOriginal: boolean
}

/**
 * What readers find in one language:
 * - `published`: a page with the edition's own text
 * - `fileOnly`: a PDF without text; the page says so
 * - `withdrawn`: a notice in place of the text
 * - `absent`: nothing; the page says so and shows the original
 */
export type Availability = 'published' | 'fileOnly' | 'withdrawn' | 'absent'

/**
 * The one decision behind pages, switcher, `hreflang`, sitemap, feeds, OAI and API.
 *
 * @param editions all released editions of one report
 * @returns how the report is available in `language`; everything is `absent` unless the original is released
 */
export function availabilityIn(editions: readonly EditionFacts[], language: LanguageTag): Availability {
  const original = editions.find((edition) => edition.isOriginal)
  if (!original || !isReleased(original.state)) return 'absent'
  if (original.state === 'withdrawn') return 'withdrawn'
  const edition = editions.find((candidate) => candidate.language === language)
  if (!edition || !isReleased(edition.state)) return 'absent'
  if (edition.state === 'withdrawn') return 'withdrawn'
  return edition.form === 'file' ? 'fileOnly' : 'published'
}

/** @returns the editions that readers may download or read, in the order given. */
export function readableEditions<Edition extends EditionFacts>(editions: readonly Edition[]): Edition[] {
  return editions.filter((edition) => {
    const availability = availabilityIn(editions, edition.language)
    return availability === 'published' || availability === 'fileOnly'
  })
}
