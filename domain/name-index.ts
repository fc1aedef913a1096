import { pinyin } from 'pinyin-pro'
import { type InterfaceLanguage, LANGUAGES } from './languages.ts'
import { type NameView, nameSortKey } from './names.ts'

/** Names under one letter of an index. */
export type NameGroup<Person> = { letter: string; people: Person[] }

/** Where a name stands that begins with no letter of these scripts. */
const OTHER = '#'

/** Initial consonants of Hangul syllables in the order of Unicode (section 3.12); doubled ones stand with the single. */
const CHOSEONG = [...'ㄱㄱㄴㄷㄷㄹㅁㅂㅂㅅㅅㅇㅈㅈㅊㅋㅌㅍㅎ']
const HANGUL_FIRST = 0xac00
const HANGUL_LAST = 0xd7a3
const SYLLABLES_PER_INITIAL = 588

/** The rows of the Japanese syllabary, each by its first kana; small and voiced kana belong to the same rows. */
const KANA_ROWS: readonly [row: string, kana: string][] = [
  ['あ', 'ぁあぃいぅうぇえぉお'],
  ['か', 'かきくけこ'],
  ['さ', 'さしすせそ'],
  ['た', 'たちっつてと'],
  ['な', 'なにぬねの'],
  ['は', 'はひふへほ'],
  ['ま', 'まみむめも'],
  ['や', 'ゃやゅゆょよ'],
  ['ら', 'らりるれろ'],
  ['わ', 'わをん'],
]

function latinLetter(text: string): string | null {
  // "É" is found under E, "Ø" where its language has no better place.
  const first = text.normalize('NFKD').charAt(0).toUpperCase()
  return /[A-Z]/.test(first) ? first : null
}

function hangulLetter(text: string): string | null {
  const code = text.normalize('NFC').codePointAt(0) ?? 0
  if (code < HANGUL_FIRST || code > HANGUL_LAST) return null
  return CHOSEONG[Math.floor((code - HANGUL_FIRST) / SYLLABLES_PER_INITIAL)] ?? null
}

function kanaRow(text: string): string | null {
  const first = text.normalize('NFKD').charAt(0)
  const code = first.charCodeAt(0)
  // Katakana are the hiragana 0x60 further on.
  const hiragana = code >= 0x30a1 && code <= 0x30f6 ? String.fromCharCode(code - 0x60) : first
  return KANA_ROWS.find(([, kana]) => kana.includes(hiragana))?.[0] ?? null
}

function pinyinLetter(text: string): string | null {
  if (!/^\p{Script=Han}/u.test(text)) return null
  // Surnames are read in their own way: 单 is Shan, 曾 is Zeng.
  const [reading = ''] = pinyin(text, { toneType: 'none', type: 'array', surname: 'head' })
  return latinLetter(reading)
}

/**
 * The letter under which an index in `language` has a name: in Chinese the initial of its pinyin, in Korean its first
 * consonant, in Japanese the row of its first kana, else the first letter of the romanised family name. Kanji names
 * are under the latter, too: a name in kanji does not tell its reading.
 */
export function indexLetter(name: NameView, language: InterfaceLanguage): string {
  const shown = nameSortKey(name)
  const own =
    language === 'zh'
      ? pinyinLetter(shown)
      : language === 'ko'
        ? hangulLetter(shown)
        : language === 'ja'
          ? kanaRow(shown)
          : null
  return own ?? latinLetter(name.family) ?? latinLetter(shown) ?? OTHER
}

/** Kana and consonants in their own order come before Latin letters, and what is under no letter comes last. */
function letterRank(letter: string): number {
  if (letter === OTHER) return 3
  return /[A-Z]/.test(letter) ? 2 : 1
}

/**
 * Names by letter and within each letter by the collation of the language (Unicode Collation Algorithm with the
 * language's tailoring), as the index of a book has them.
 *
 * @returns groups in the order of their letters; none is empty
 */
export function nameIndex<Person extends { name: NameView }>(
  people: readonly Person[],
  language: InterfaceLanguage,
): NameGroup<Person>[] {
  const collator = new Intl.Collator(LANGUAGES[language].collation)
  const key = ({ name }: Person) => sortKey(name, indexLetter(name, language), language)
  const groups = Map.groupBy(people, ({ name }) => indexLetter(name, language))
  return [...groups]
    .map(([letter, members]) => ({
      letter,
      people: members.toSorted((a, b) => collator.compare(key(a), key(b))),
    }))
    .sort((a, b) => letterRank(a.letter) - letterRank(b.letter) || collator.compare(a.letter, b.letter))
}

/** By what a name is sorted among those of its letter: what put it there. */
function sortKey(name: NameView, letter: string, language: InterfaceLanguage): string {
  if (language === 'zh' || !/[A-Z]/.test(letter)) return nameSortKey(name)
  return name.given === '' ? name.family : `${name.family} ${name.given}`
}
