import { readFileSync } from 'node:fs'
import path from 'node:path'
import CSL from 'citeproc'
import type { CslItem, CslName } from '#domain/citation/csl-item.ts'
import type { CitationRun, CitationStyle } from '#domain/citation/styles.ts'
import { amendedLocale, amendedStyle } from './amended.ts'
import { guarded, runsOf } from './runs.ts'
import { isRecord } from '#domain/records.ts'

const FOLDER = path.join(process.cwd(), 'citation')

const read = (...file: string[]): string => readFileSync(path.join(FOLDER, ...file), 'utf8')
const readStyle = (style: CitationStyle, locale: string): string =>
  amendedStyle(read('styles', `${style}.csl`), style, locale)
const readLocale = (locale: string): string => amendedLocale(read('locales', `locales-${locale}.xml`), locale)

/**
 * The engine joins organisations (`literal`) to people by a rule of its own, without the comma that the styles ask
 * for: "Yu, T. & Institute". A family name alone is written as it stands, too, and joined as the style says.
 */
const asOneName = (value: unknown): unknown =>
  isRecord(value) && typeof value.literal === 'string' ? { family: value.literal } : value

/**
 * In works in "zh" and "ja" the engine takes every name in Latin letters for one that has its family name first, and
 * leaves out the comma of "Smith, John". It does not so by the languages' codes of three letters (ISO 639-3).
 */
const CODES_TO_THE_ENGINE: Readonly<Record<string, string>> = { zh: 'cmn', ja: 'jpn' }
const languageToTheEngine = (tag: string): string => CODES_TO_THE_ENGINE[tag.slice(0, 2)] ?? tag

/** Texts as they are, with nothing in them that the engine would take for markup. */
const plainTexts = (item: Partial<CslItem>): object =>
  JSON.parse(
    JSON.stringify(item, (_key, value: unknown) => (typeof value === 'string' ? guarded(value) : asOneName(value))),
  )

/** Styles whose initials are written together: of "Min-jun" both, though only the first is a capital. */
const INITIALS_TOGETHER: ReadonlySet<CitationStyle> = new Set(['vancouver', 'gb-t-7714'])

const withEachInitial = (name: CslName): CslName =>
  'given' in name && name.given
    ? { ...name, given: name.given.replace(/(?<=[-‐])\p{Ll}/gu, (letter) => letter.toUpperCase()) }
    : name

/**
 * Names as the style counts on getting them. APA, 7th edition, section 9.29: a publisher that is the author is not
 * named again.
 */
function asStyleNames(item: CslItem, style: CitationStyle): Partial<CslItem> {
  if (INITIALS_TOGETHER.has(style)) {
    const { author, translator, ...others } = item
    return {
      ...others,
      author: author.map(withEachInitial),
      ...(translator && { translator: translator.map(withEachInitial) }),
    }
  }
  const [author, another] = item.author
  const isAuthor = another === undefined && author && 'literal' in author && author.literal === item.publisher
  if (style !== 'apa' || !isAuthor) return item
  const { publisher: _publisher, ...others } = item
  return others
}

type Formatter = (item: CslItem) => CitationRun[]

function makeFormatter(style: CitationStyle, locale: string): Formatter {
  let asked: object = {}
  const system = { retrieveLocale: readLocale, retrieveItem: () => asked }
  // The last argument: this locale, whatever the style's own is.
  const engine = new CSL.Engine(system, readStyle(style, locale), locale, true)
  engine.setOutputFormat('html')
  return (item) => {
    asked = plainTexts({ ...asStyleNames(item, style), language: languageToTheEngine(item.language) })
    // It knows items by their ids, and forgets those that are not named again.
    engine.updateItems([])
    engine.updateItems([item.id])
    const bibliography = engine.makeBibliography()
    return bibliography ? runsOf(bibliography[1].join(' ')) : []
  }
}

/** An engine takes tens of milliseconds to make, from files that do not change. */
const formatters = new Map<string, Formatter>()

/**
 * @param locale in whose words and dates it is written, such as "ja-JP"
 * @returns the citation of an item as a bibliography in that style has it
 */
export function formatCitation(item: CslItem, style: CitationStyle, locale: string): CitationRun[] {
  const key = `${style} ${locale}`
  const formatter = formatters.get(key) ?? makeFormatter(style, locale)
  formatters.set(key, formatter)
  return formatter(item)
}
