import type { CitationStyle } from '#domain/citation/styles.ts'

type Replacement = readonly [from: string, to: string]

const term = (name: string, from: string, to: string): Replacement => [
  `<term name="${name}">${from}</term>`,
  `<term name="${name}">${to}</term>`,
]

const OF_LOCALES: Readonly<Record<string, readonly Replacement[]>> = {
  // A space follows: the colon of full width has its own.
  'ja-JP': [['>翻訳者：</term>', '>翻訳者:</term>']],
  // "와/과" means the one of the two that fits the word before, and Korean has no colon of full width.
  'ko-KR': [term('and', '와/과', ' 및 '), term('et-al', '기타', ' 외'), ['>번역자：</term>', '>번역자:</term>']],
}

/** Chicago Manual of Style, 17th edition, section 14.220: reports are cited as books, their titles in italics. */
const ENGLISH: Partial<Record<CitationStyle, readonly Replacement[]>> = {
  chicago: [
    [
      '<else-if type="book graphic motion_picture song" match="any">\n        <text variable="title" text-case="title" font-style="italic"/>',
      '<else-if type="book graphic motion_picture report song" match="any">\n        <text variable="title" text-case="title" font-style="italic"/>',
    ],
  ],
}

/** Chinese, Japanese and Korean have no comma before "and" and "and others". */
const EAST_ASIAN: Partial<Record<CitationStyle, readonly Replacement[]>> = {
  chicago: [['delimiter-precedes-last="always"', 'delimiter-precedes-last="never"']],
  mla: [
    [
      'delimiter-precedes-last="always" delimiter-precedes-et-al="always"',
      'delimiter-precedes-last="never" delimiter-precedes-et-al="never"',
    ],
  ],
}

function amended(text: string, replacements: readonly Replacement[] = []): string {
  return replacements.reduce((before, [from, to]) => {
    if (!before.includes(from)) throw new Error(`A citation style or locale has no longer: ${from}`)
    return before.replaceAll(from, to)
  }, text)
}

/** @returns a locale's file with words in place of those that nobody would write */
export const amendedLocale = (xml: string, locale: string): string => amended(xml, OF_LOCALES[locale])

/** @returns a style's file with the rules of the language in which it is written out */
export const amendedStyle = (xml: string, style: CitationStyle, locale: string): string =>
  amended(xml, (locale.startsWith('en') ? ENGLISH : EAST_ASIAN)[style])
