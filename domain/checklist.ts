import { isOldBio } from './bios.ts'
import type { About, EditionFacts } from './checklist-facts.ts'
import { refusalOfCorrection } from './corrections.ts'
import { interfaceLanguageOf } from './languages.ts'
import { findPlaceholder } from './placeholders.ts'
import { preflight, PREFLIGHT, type PreflightCode } from './preflight.ts'
import type { Severity } from './severity.ts'
import { type FieldProgress, TRANSLATED_FIELDS, type TranslatedField } from './staleness.ts'
import { BLOCK_LACKS, type BlockLack } from './text-blocks.ts'
import { isLongTitle } from './title-length.ts'

/**
 * What must be there before an edition is published, and what is worth a second look. One list, in the order of the
 * form, for the server that enforces it and for the panel beside the form. A draft always saves. What is said about
 * the PDF is in the table of domain/preflight.
 */
type Detail = { values?: Record<string, string>; about?: About | null; field?: string }

type Rule = {
  code: string
  severity: Severity
  /** The form field that the message stands at. */
  field: string
  /** @returns whether the rule has something to say, or what it says of each thing that it found */
  test: (facts: EditionFacts) => boolean | Detail[]
}

const isBlank = (text: string) => text.trim() === ''
const isOriginal = ({ kind }: EditionFacts) => kind === 'original'
const isText = ({ form }: EditionFacts) => form === 'text'

/** Bios and descriptions of images exist in the interface languages only; a file alone shows none. */
const localeOf = ({ form, language }: EditionFacts) =>
  form === 'text' && language ? interfaceLanguageOf(language) : null

const images = (facts: EditionFacts, isMeant: (image: EditionFacts['images'][number]) => boolean): Detail[] => {
  const locale = localeOf(facts)
  if (!locale) return []
  const found = facts.images.filter(isMeant)
  return found.map(({ field, id, name }) => ({ values: { name }, about: { collection: 'images', id, locale }, field }))
}

const people = (facts: EditionFacts, isMeant: (person: EditionFacts['people'][number]) => boolean): Detail[] => {
  const locale = localeOf(facts)
  if (!locale) return []
  const found = facts.people.filter(isMeant)
  return found.map(({ id, name }) => ({ values: { name }, about: { collection: 'authors', id, locale } }))
}

const placeholders = (facts: EditionFacts, isMeant: (about: About | null) => boolean): Detail[] =>
  facts.texts
    .filter(({ about }) => isMeant(about))
    .flatMap(({ about, field, name, text }) => {
      const quote = findPlaceholder(text)
      return quote === null ? [] : [{ values: { quote, name }, about, field }]
    })

const brokenLinks = ({ brokenLinks }: EditionFacts): Detail[] =>
  brokenLinks.map(({ about, detail, field, url }) => ({ values: { url, detail }, about, field }))

const misdated =
  (code: ReturnType<typeof refusalOfCorrection>) =>
  ({ corrections, publicationDate, releaseDay: today }: EditionFacts): Detail[] =>
    corrections.flatMap((date, row) =>
      date !== '' && refusalOfCorrection(date, { publicationDate, today }) === code
        ? [{ field: `corrections.${row}.date`, values: { date, today, publicationDate } }]
        : [],
    )

const inDocument =
  (code: PreflightCode) =>
  ({ document, language }: EditionFacts): Detail[] =>
    document ? preflight(document, { language }).filter((finding) => finding.code === code) : []

const documentRules = (wanted: Severity) =>
  PREFLIGHT.filter(({ severity }) => severity === wanted).map(({ code, severity }) => ({
    code,
    severity,
    field: 'document',
    test: inDocument(code),
  }))

const blockRule = (wanted: BlockLack) => ({
  code: wanted,
  severity: 'blocks' as const,
  field: 'body',
  test: ({ blockLacks }: EditionFacts): Detail[] =>
    blockLacks
      .filter(({ lack }) => lack === wanted)
      .map(({ field, number }) => ({ field, values: { number: String(number) } })),
})

/** Those of the fields that stand so towards the original, each at its place in the form. */
const standing = ({ progress }: EditionFacts, wanted: FieldProgress, fields: readonly TranslatedField[]): Detail[] =>
  fields.filter((field) => progress?.[field] === wanted).map((field) => ({ field, values: { field } }))

/** What readers came for: in the original's words it is no translation. */
const TEXTS = ['summary', 'keyFindings', 'body'] as const
/** A name that stays as it is in every language may be all of them. */
const LINES = ['title', 'standfirst'] as const

/** The full text, in either form. */
const READABLE = ['body', 'document'] as const

const hasNothingToRead = (facts: EditionFacts) => isText(facts) && isBlank(facts.body) && facts.document === null

const RULES = [
  { code: 'report', severity: 'blocks', field: 'report', test: (facts) => !facts.hasReport },
  { code: 'language', severity: 'blocks', field: 'language', test: (facts) => facts.language === null },
  {
    code: 'originalNotReleased',
    severity: 'blocks',
    field: 'report',
    test: (facts) => facts.hasReport && !facts.originalReleased,
  },
  { code: 'title', severity: 'blocks', field: 'title', test: (facts) => isText(facts) && isBlank(facts.title) },
  { code: 'slug', severity: 'blocks', field: 'slug', test: (facts) => isOriginal(facts) && isBlank(facts.slug) },
  {
    code: 'slugHeld',
    severity: 'blocks',
    field: 'slug',
    test: ({ slug, slugHolder }) => (slugHolder === null ? [] : [{ values: { slug, title: slugHolder } }]),
  },
  { code: 'summary', severity: 'blocks', field: 'summary', test: (facts) => isText(facts) && isBlank(facts.summary) },
  {
    code: 'textOrDocument',
    severity: 'blocks',
    field: 'document',
    test: hasNothingToRead,
  },
  {
    code: 'untranslated',
    severity: 'blocks',
    field: 'summary',
    test: (facts) => standing(facts, 'untranslated', TEXTS),
  },
  ...BLOCK_LACKS.map(blockRule),
  { code: 'document', severity: 'blocks', field: 'document', test: (facts) => !isText(facts) && !facts.document },
  ...documentRules('blocks'),
  { code: 'authors', severity: 'blocks', field: 'authors', test: (facts) => isOriginal(facts) && facts.credits === 0 },
  { code: 'authorBio', severity: 'blocks', field: 'authors', test: (facts) => people(facts, ({ hasBio }) => !hasBio) },
  { code: 'publicationDate', severity: 'blocks', field: 'publicationDate', test: (f) => isBlank(f.publicationDate) },
  {
    code: 'dateInFuture',
    severity: 'blocks',
    field: 'publicationDate',
    // Calendar dates of this form sort as texts.
    test: ({ publicationDate: date, releaseDay }) => (date > releaseDay ? [{ values: { date, releaseDay } }] : []),
  },
  {
    code: 'disclaimer',
    severity: 'blocks',
    field: 'disclaimer',
    test: (facts) => isText(facts) && facts.hasReport && facts.disclaimer === null,
  },
  {
    code: 'imageAlternative',
    severity: 'blocks',
    field: 'image',
    test: (facts) => images(facts, ({ hasAlternative }) => !hasAlternative),
  },
  {
    code: 'imageCredit',
    severity: 'blocks',
    field: 'image',
    test: (facts) => images(facts, ({ hasCredit }) => !hasCredit),
  },
  { code: 'correctionInFuture', severity: 'blocks', field: 'corrections', test: misdated('correctionInFuture') },
  {
    code: 'correctionBeforePublication',
    severity: 'blocks',
    field: 'corrections',
    test: misdated('correctionBeforePublication'),
  },
  {
    code: 'sameAsOriginal',
    severity: 'warns',
    field: 'title',
    test: (facts) => standing(facts, 'untranslated', LINES),
  },
  {
    code: 'olderThanOriginal',
    severity: 'warns',
    field: 'title',
    test: (facts) => standing(facts, 'stale', TRANSLATED_FIELDS),
  },
  {
    code: 'notBegun',
    severity: 'warns',
    field: 'body',
    // Without a title, a summary or anything to read it is not published anyway; see the rules above.
    test: (facts) =>
      standing(facts, 'missing', ['standfirst', 'keyFindings', ...(hasNothingToRead(facts) ? [] : READABLE)]),
  },
  { code: 'longTitle', severity: 'warns', field: 'title', test: (facts) => isLongTitle(facts.title) },
  {
    code: 'keyFindings',
    severity: 'warns',
    field: 'keyFindings',
    // A translation has those of its original; where one of them lacks, it is told above.
    test: (facts) => isText(facts) && facts.keyFindings === 0 && facts.progress === null,
  },
  {
    code: 'bioOld',
    severity: 'warns',
    field: 'authors',
    test: (facts) => people(facts, ({ bioDate, hasBio }) => hasBio && isOldBio(bioDate, new Date(facts.releaseDay))),
  },
  { code: 'funders', severity: 'warns', field: 'funders', test: (facts) => isOriginal(facts) && facts.funders === 0 },
  {
    code: 'disclaimerLanguage',
    severity: 'warns',
    field: 'disclaimer',
    test: (facts) => {
      const locale = localeOf(facts)
      if (!locale || !facts.disclaimer || facts.disclaimer.inLanguage) return []
      return [{ about: { collection: 'disclaimers', id: facts.disclaimer.id, locale } }]
    },
  },
  {
    code: 'placeholder',
    severity: 'warns',
    field: 'title',
    test: (facts) => placeholders(facts, (about) => about === null),
  },
  {
    code: 'placeholderElsewhere',
    severity: 'warns',
    field: 'authors',
    test: (facts) => placeholders(facts, (about) => about !== null),
  },
  { code: 'brokenLink', severity: 'warns', field: 'body', test: brokenLinks },
  ...documentRules('warns'),
] as const satisfies readonly Rule[]

export type FindingCode = (typeof RULES)[number]['code']

export const FINDING_CODES: readonly FindingCode[] = RULES.map(({ code }) => code)

export type Finding = {
  code: FindingCode
  severity: Severity
  field: string
  values: Record<string, string>
  /** The document whose form the finding is put right in; null: in the edition's own. */
  about: About | null
}

/** Facts of the work stand on the report; a translation's form shows which report that is. */
const OF_THE_WORK: ReadonlySet<string> = new Set(['authors', 'image', 'disclaimer', 'funders', 'slug'])

/** @returns all that the rules have to say about an edition, in the order of the list: first what blocks. */
export function checklist(facts: EditionFacts): Finding[] {
  return RULES.flatMap(({ code, field, severity, test }): Finding[] => {
    const found = test(facts)
    const details: Detail[] = typeof found === 'boolean' ? (found ? [{}] : []) : found
    return details.map(({ about = null, field: place = field, values = {} }) => ({
      code,
      severity,
      field: facts.kind === 'translation' && OF_THE_WORK.has(place) ? 'report' : place,
      values,
      about,
    }))
  })
}

export const isBlocking = ({ severity }: Finding) => severity === 'blocks'
