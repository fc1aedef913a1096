import { isSameScript, mayBeIn } from './alike-languages.ts'
import type { DocumentFacts } from './document-facts.ts'
import { isLanguageTag, type LanguageTag } from './languages.ts'
import { isOddSize, isSamePaper, millimetres } from './paper-size.ts'
import type { PdfFacts, ReadingFailure } from './pdf-facts.ts'
import type { Severity } from './severity.ts'

/**
 * What may be wrong with a PDF, in one table: which finding keeps an edition from being released, and which is a hint.
 * One that is added here needs its message in collections/messages/preflight.ts and nothing else.
 */
type Values = Record<string, string>
type Edition = { language: LanguageTag | null }

type Rule = {
  code: string
  severity: Severity
  /** @returns whether there is something to say, or the values of the message, for each time that it is said */
  test: (document: DocumentFacts, edition: Edition) => boolean | Values[]
}

/** Google Scholar reads PDFs up to 5 MB only (its Inclusion Guidelines for Webmasters, "Indexing"). */
const INDEXED_UP_TO_BYTES = 5 * 1024 * 1024
const MOST_NAMES = 5

const failed =
  (failure: ReadingFailure) =>
  (document: DocumentFacts): boolean =>
    document.state === 'failed' && document.failure === failure

/** Of a file that was read; nothing is said about one that was not. */
const ofFacts =
  (test: (facts: PdfFacts, document: DocumentFacts, edition: Edition) => boolean | Values[]): Rule['test'] =>
  (document, edition) =>
    document.state === 'read' && document.facts ? test(document.facts, document, edition) : false

/** The first few, and that there are more. */
function listed(names: readonly (string | number)[]): string {
  const shown = names.slice(0, MOST_NAMES).join(', ')
  return names.length > MOST_NAMES ? `${shown} …` : shown
}

const megabytes = (bytes: number) => (bytes / 1024 / 1024).toFixed(1)
const inCentimetres = (size: PdfFacts['sizes'][number]) =>
  millimetres(size)
    .map((side) => side / 10)
    .join(' × ')

function wrongText(isMeant: (found: LanguageTag, expected: LanguageTag) => boolean): Rule['test'] {
  return ofFacts(({ textLanguage: found }, document, edition) => {
    const expected = edition.language ?? document.language
    if (!found?.certain || !expected || mayBeIn(found.tag, expected) || !isMeant(found.tag, expected)) return false
    return [{ language: found.tag, edition: expected }]
  })
}

/** RFC 5646: what a file says may be more exact than the languages of editions are, and in capitals. */
const REGIONS_OF_CHINESE: Record<string, LanguageTag> = {
  hans: 'zh-Hans',
  cn: 'zh-Hans',
  sg: 'zh-Hans',
  hant: 'zh-Hant',
  tw: 'zh-Hant',
  hk: 'zh-Hant',
  mo: 'zh-Hant',
}

/** @returns the language of editions that a tag stands for; for `zh` alone that of the edition, as it is either */
function languageMarked(tag: string, expected: LanguageTag): LanguageTag | null {
  const [primary = '', ...others] = tag.toLowerCase().split(/[-_]/)
  if (primary !== 'zh') return isLanguageTag(primary) ? primary : null
  const found = others.map((part) => REGIONS_OF_CHINESE[part]).find(Boolean)
  return found ?? (isSameScript(expected, 'zh-Hans') ? expected : 'zh-Hans')
}

const hasNoText = ({ brokenPages, pagesWithoutText }: PdfFacts, { pages }: DocumentFacts) =>
  pagesWithoutText + brokenPages.length >= (pages ?? 1)

/** Languages need more or less room, and not more than twice of it; short papers vary by their covers. */
function farFromOthers({ others, pages }: DocumentFacts): Values[] {
  const [first] = others
  if (!pages || !first) return []
  const isFar = others.every((other) => {
    const [fewer, more] = [Math.min(pages, other.pages), Math.max(pages, other.pages)]
    return more >= fewer * 2 && more - fewer >= 5
  })
  return isFar ? [{ pages: String(pages), other: String(first.pages), language: first.language }] : []
}

const RULES = [
  { code: 'documentBeingRead', severity: 'blocks', test: ({ state }) => state === 'reading' },
  { code: 'documentUnreadable', severity: 'blocks', test: ({ failure, state }) => state === 'failed' && !failure },
  { code: 'documentDamaged', severity: 'blocks', test: failed('damaged') },
  { code: 'documentPassword', severity: 'blocks', test: failed('password') },
  { code: 'documentNoPages', severity: 'blocks', test: failed('noPages') },
  { code: 'documentTookTooLong', severity: 'blocks', test: failed('tookTooLong') },
  { code: 'documentTooMuchMemory', severity: 'blocks', test: failed('tooMuchMemory') },
  { code: 'documentReaderFailed', severity: 'blocks', test: failed('readerFailed') },
  { code: 'documentMissing', severity: 'blocks', test: failed('missing') },
  // A file for another edition: in another script nobody mistakes it, and no reader can use it.
  {
    code: 'documentOtherScript',
    severity: 'blocks',
    test: wrongText((found, expected) => !isSameScript(found, expected)),
  },
  { code: 'documentOtherLanguage', severity: 'warns', test: wrongText(isSameScript) },
  {
    code: 'documentLanguage',
    severity: 'warns',
    test: ({ language }, edition) =>
      language && edition.language && language !== edition.language ? [{ language, edition: edition.language }] : [],
  },
  {
    code: 'documentElsewhere',
    severity: 'warns',
    test: ({ elsewhere }) => (elsewhere.length > 0 ? [{ editions: elsewhere.join(', ') }] : []),
  },
  {
    code: 'documentPageCount',
    severity: 'warns',
    test: (document) => farFromOthers(document),
  },
  {
    code: 'documentNoText',
    severity: 'warns',
    test: ofFacts(hasNoText),
  },
  {
    code: 'documentFewPagesWithText',
    severity: 'warns',
    test: ofFacts((facts, document) => {
      const { pagesWithoutText: without } = facts
      const pages = document.pages ?? 0
      return !hasNoText(facts, document) && without * 2 > pages
        ? [{ without: String(without), pages: String(pages) }]
        : []
    }),
  },
  {
    code: 'documentBrokenPages',
    severity: 'warns',
    test: ofFacts(({ brokenPages }) => (brokenPages.length > 0 ? [{ pages: listed(brokenPages) }] : [])),
  },
  { code: 'documentNoTitle', severity: 'warns', test: ofFacts(({ title }) => !title) },
  { code: 'documentNoLanguage', severity: 'warns', test: ofFacts(({ language }) => !language) },
  {
    code: 'documentMarkedLanguage',
    severity: 'warns',
    test: ofFacts(({ language }, document, edition) => {
      const expected = edition.language ?? document.language
      if (!language || !expected) return false
      const found = languageMarked(language, expected)
      return found === expected ? false : [{ marked: language, edition: expected }]
    }),
  },
  { code: 'documentUntagged', severity: 'warns', test: ofFacts(({ tagged }) => !tagged) },
  {
    code: 'documentTooLarge',
    severity: 'warns',
    test: ({ bytes }) => (bytes > INDEXED_UP_TO_BYTES ? [{ megabytes: megabytes(bytes) }] : []),
  },
  {
    code: 'documentNotEmbedded',
    severity: 'warns',
    test: ofFacts(({ fonts }) => {
      const names = fonts.filter(({ embedded }) => !embedded).map(({ name }) => name)
      return names.length > 0 ? [{ fonts: listed(names) }] : []
    }),
  },
  {
    code: 'documentType3',
    severity: 'warns',
    test: ofFacts(({ fonts }) => {
      const names = fonts.filter(({ type }) => type === 'Type3').map(({ name }) => name)
      return names.length > 0 ? [{ fonts: listed(names) }] : []
    }),
  },
  { code: 'documentRestricted', severity: 'warns', test: ofFacts(({ restricted }) => restricted) },
  {
    code: 'documentPageSize',
    severity: 'warns',
    test: ofFacts(({ sizes }) => {
      const odd = sizes.filter(isOddSize)
      return odd.length > 0 ? [{ sizes: listed(odd.map(inCentimetres)) }] : []
    }),
  },
  {
    code: 'documentMixedSizes',
    severity: 'warns',
    test: ofFacts(({ sizes }) => {
      const [first, ...others] = sizes
      const isMixed = first && others.some((other) => !isSamePaper(first, other))
      return isMixed ? [{ sizes: listed([...new Set(sizes.map(inCentimetres))]) }] : []
    }),
  },
  {
    code: 'documentBrokenLink',
    severity: 'warns',
    test: ({ brokenLinks }) => brokenLinks.map(({ detail, page, url }) => ({ url, detail, page: String(page) })),
  },
  { code: 'documentJavascript', severity: 'warns', test: ofFacts(({ javascript }) => javascript) },
  {
    code: 'documentAttachments',
    severity: 'warns',
    test: ofFacts(({ attachments }) => (attachments.length > 0 ? [{ files: listed(attachments) }] : [])),
  },
] as const satisfies readonly Rule[]

export type PreflightCode = (typeof RULES)[number]['code']
export type PreflightFinding = { code: PreflightCode; severity: Severity; values: Values }

/** The table, in the order in which findings are said. */
export const PREFLIGHT: readonly { code: PreflightCode; severity: Severity }[] = RULES

/**
 * @param edition the one that has chosen the file; without a language where the file is looked at by itself
 * @returns what is to be said about a PDF, with the values of the messages: first what blocks
 */
export function preflight(document: DocumentFacts, edition: Edition): PreflightFinding[] {
  return RULES.flatMap(({ code, severity, test }): PreflightFinding[] => {
    const found = test(document, edition)
    const all: Values[] = typeof found === 'boolean' ? (found ? [{}] : []) : found
    return all.map((values) => ({ code, severity, values }))
  })
}
