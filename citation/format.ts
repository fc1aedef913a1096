import { readFileSync } from 'node:fs'
import path from 'node:path'
import CSL from 'citeproc'
import type { CslItem } from '#domain/citation/csl-item.ts'
import type { CitationRun, CitationStyle } from '#domain/citation/styles.ts'
import { guarded, runsOf } from './runs.ts'
import { isRecord } from '#domain/records.ts'

const FOLDER = path.join(process.cwd(), 'citation')

const readStyle = (style: CitationStyle): string => readFileSync(path.join(FOLDER, 'styles', `${style}.csl`), 'utf8')
const readLocale = (locale: string): string =>
  readFileSync(path.join(FOLDER, 'locales', `locales-${locale}.xml`), 'utf8')

/**
 * The engine joins organisations (`literal`) to people by a rule of its own, without the comma that the styles ask
 * for: "Yu, T. & Institute". A family name alone is written as it stands, too, and joined as the style says.
 */
const asOneName = (value: unknown): unknown =>
  isRecord(value) && typeof value.literal === 'string' ? { family: value.literal } : value

/** Texts as they are, with nothing in them that the engine would take for markup. */
const plainTexts = (item: Partial<CslItem>): object =>
  JSON.parse(
    JSON.stringify(item, (_key, value: unknown) => (typeof value === 'string' ? guarded(value) : asOneName(value))),
  )

/** APA, 7th edition, section 9.29: a publisher that is the author is not named again. */
function asStyleNames(item: CslItem, style: CitationStyle): Partial<CslItem> {
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
  const engine = new CSL.Engine(system, readStyle(style), locale, true)
  engine.setOutputFormat('html')
  return (item) => {
    asked = plainTexts(asStyleNames(item, style))
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
