import { fold } from './fold.ts'
import { isByCharacter, piecesOf, type Run, runsOf, stemOf, tokensOf } from './tokens.ts'
import { isFunctionWord, withoutParticle } from './words.ts'

/** One thing to be found: a word, or words one after the other. */
export type Clause = {
  /** What it looks for, folded. */
  text: string
  /** Any of these is enough; of each all terms have to be there. */
  alternatives: string[][]
  /**
   * What has to stand in the text, by which its places are found: characters one after the other, or stems of words
   * that follow each other. Any of them is enough.
   */
  patterns: Pattern[]
  /** The terms can be there without the phrase: found places have to be looked at. */
  needsProof: boolean
  /** The words of a phrase of several, each by itself. */
  looser?: Clause[]
}
export type Pattern = { kind: 'characters'; text: string } | { kind: 'words'; stems: string[] }

const bigrams = (characters: string[]) =>
  characters.length === 1
    ? characters
    : characters.slice(1).map((character, index) => `${characters[index]}${character}`)

function clauseOfCharacters(folded: string): Clause {
  const characters = [...folded.replace(/\s+/g, '')]
  const text = characters.join('')
  const patterns: Pattern[] = [{ kind: 'characters', text }]
  return { text, alternatives: [[...new Set(bigrams(characters))]], patterns, needsProof: characters.length > 2 }
}

/**
 * @returns the characters of a word of Chinese characters, each by itself: what is abbreviated to 军控 is written
 *   军备控制; null for other words
 */
export function charactersOf({ text }: Clause): Clause[] | null {
  return /^\p{Script=Han}{2,4}$/u.test(text) ? [...text].map(clauseOfCharacters) : null
}

/** A Korean word is found with any particle: all that its stem and its particle have in common is the stem. */
function clauseOfHangul(folded: string): Clause {
  return clauseOfCharacters(withoutParticle(folded) ?? folded)
}

function clauseOfWord(compound: string): Clause {
  const { joined, pieces } = piecesOf(compound)
  const stems = pieces.map(({ text }) => stemOf(text))
  const inPieces: Pattern = { kind: 'words', stems }
  if (joined === null) return { text: compound, alternatives: [stems], patterns: [inPieces], needsProof: false }
  const together = [stemOf(joined)]
  return {
    text: compound,
    alternatives: [together, stems],
    patterns: [{ kind: 'words', stems: together }, inPieces],
    needsProof: false,
  }
}

/** Words of a run without spaces, by the dictionaries of ICU; each browser and server of one version agree. */
function segmentsOf(run: string): string[] {
  const language = /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(run) ? 'ja' : 'zh'
  return [...new Intl.Segmenter(language, { granularity: 'word' }).segment(run)].map(({ segment }) => segment)
}

const HIRAGANA_ONLY = /^[\p{Script=Hiragana}ー]+$/u
const KANA_ONLY = /^[\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u
const SHORT_RUN = 4

/** Two kana of a word that is written in kana alone are a syllable or two: シン of しんらい stands in ワシントン, too. */
const areWords = (parts: string[]) =>
  parts.length > 1 && !(parts.every((part) => KANA_ONLY.test(part)) && parts.some((part) => [...part].length < 3))

/**
 * Long runs are several words: particles between them are left out, what stands together without one is a phrase.
 * "核不拡散条約における日本の役割" looks for 核不拡散条約, 日本 and 役割.
 */
function clausesOfUnspaced(run: string): Clause[] {
  const words = [...run].length > SHORT_RUN ? segmentsOf(run) : [run]
  const isParticle = (word: string) =>
    words.length > 1 && (isFunctionWord(word) || (HIRAGANA_ONLY.test(word) && !HIRAGANA_ONLY.test(run)))
  const phrases: string[][] = [[]]
  for (const word of words) {
    if (isParticle(word)) phrases.push([])
    else phrases.at(-1)?.push(word)
  }
  const filled = phrases.filter((phrase) => phrase.length > 0)
  return (filled.length > 0 ? filled : [words]).map((phrase) => {
    const clause = clauseOfCharacters(fold(phrase.join('')))
    const parts = phrase.length > 1 ? phrase : segmentsOf(phrase.join(''))
    return areWords(parts) ? { ...clause, looser: parts.map((word) => clauseOfCharacters(fold(word))) } : clause
  })
}

const HANGUL = /\p{Script=Hangul}/u

/** @param typed a piece of a query without white space, in any mixture of scripts */
export function clausesOfRun(typed: string): Clause[] {
  // The script of kana tells particles from words, and folding makes all of them hiragana.
  return [...runsOf(typed.normalize('NFKC').toLowerCase())].flatMap((run: Run) => {
    if (run.kind === 'word') return [clauseOfWord(fold(run.text))]
    return HANGUL.test(run.text) ? [clauseOfHangul(fold(run.text))] : clausesOfUnspaced(run.text)
  })
}

/** @returns one clause for all of the phrase, or none where it has no words */
export function clausesOfPhrase(phrase: string): Clause[] {
  const folded = fold(phrase)
  const runs = [...runsOf(folded)]
  const [first] = runs
  if (!first) return []
  if (runs.every(({ kind }) => kind === 'characters')) return [clauseOfCharacters(folded)]
  // Mixed scripts stand as they are written, such as "INF条约".
  if (runs.some(({ text }) => isByCharacter(text))) {
    const terms = [...new Set([...tokensOf(folded)].map(({ term }) => term))]
    return [{ text: folded, alternatives: [terms], patterns: [{ kind: 'characters', text: folded }], needsProof: true }]
  }
  const stems = runs.flatMap(({ text }) => piecesOf(text).pieces).map(({ text }) => stemOf(text))
  return [
    {
      text: folded,
      alternatives: [[...new Set(stems)]],
      patterns: [{ kind: 'words', stems }],
      needsProof: stems.length > 1,
    },
  ]
}
