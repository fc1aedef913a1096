import { fold } from '../search/fold.ts'
import { isByCharacter, stemOf } from '../search/tokens.ts'
import { isFunctionWord, withoutParticle } from '../search/words.ts'

/** What presents an edition to readers; not its full text, which speaks of much beside its subject. */
export type SignatureTexts = { title: string; keywords: readonly string[]; texts: readonly string[] }

export const SIGNATURE_TERMS = 32
/** A word of a title or a keyword says as much as three of a summary. */
const TITLE_WEIGHT = 3
const SHORTEST_WORD = 4

/** English words of all texts, beside those that queries leave out; they would take the places of others. */
const EVERYWHERE: ReadonlySet<string> = new Set(
  (
    'about after against also although among because been before being between both could does during each either even ' +
    'every however into itself just less like made make many more most much must neither never often only other over ' +
    'rather same should since some still such than them then therefore these they those though through thus toward ' +
    'towards under until upon very well were what when where whether which while whose within without would'
  ).split(' '),
)

const segmenters = new Map<string, Intl.Segmenter>()
function segmenterFor(language: string): Intl.Segmenter {
  const known = segmenters.get(language)
  if (known) return known
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' })
  segmenters.set(language, segmenter)
  return segmenter
}

const HIRAGANA_ONLY = /^[\p{Script=Hiragana}ー]+$/u
const HANGUL = /\p{Script=Hangul}/u

/** @returns the word as signatures have it, or null for one that says nothing of a subject */
function termOf(word: string): string | null {
  if (isFunctionWord(word.toLowerCase()) || /^[\p{N}.,]+$/u.test(word)) return null
  if (!isByCharacter(word)) {
    const folded = fold(word)
    return folded.length < SHORTEST_WORD || EVERYWHERE.has(folded) ? null : stemOf(folded)
  }
  // Of Japanese, what is written in hiragana alone is grammar.
  if (HIRAGANA_ONLY.test(word)) return null
  const term = fold(HANGUL.test(word) ? (withoutParticle(word) ?? word) : word)
  return [...term].length < 2 ? null : term
}

function* termsOf(text: string, language: string): Generator<string> {
  for (const { isWordLike, segment } of segmenterFor(language).segment(text.normalize('NFKC'))) {
    const term = isWordLike ? termOf(segment) : null
    if (term !== null) yield term
  }
}

/**
 * The words by which the texts of two editions in one language are compared: those that the title, keywords and
 * summary repeat most, as search compares them (folded, without endings and particles). Words of scripts without
 * spaces are those of ICU's dictionaries.
 *
 * @param language as a BCP 47 tag
 * @returns at most SIGNATURE_TERMS, the weightiest first
 */
export function signatureOf({ keywords, texts, title }: SignatureTexts, language: string): string[] {
  const weights = new Map<string, number>()
  const add = (text: string, weight: number) => {
    for (const term of termsOf(text, language)) weights.set(term, (weights.get(term) ?? 0) + weight)
  }
  for (const text of [title, ...keywords]) add(text, TITLE_WEIGHT)
  for (const text of texts) add(text, 1)
  // Sorting keeps the order of the text among words of the same weight.
  const weightiest = [...weights].sort(([, one], [, other]) => other - one)
  return weightiest.slice(0, SIGNATURE_TERMS).map(([term]) => term)
}
