import type { PayloadRequest } from 'payload'
import { checklist, type Finding } from '#domain/checklist.ts'
import type { EditionFacts, TextInPlace } from '#domain/checklist-facts.ts'
import { toCalendarDate, todayIn } from '#domain/calendar-date.ts'
import { isLanguageTag, type LanguageTag } from '#domain/languages.ts'
import { linksIn } from '#domain/links-in-text.ts'
import { creditsOf, idOf } from '#domain/relations.ts'
import { plainText } from '#domain/rich-text-plain.ts'
import { blockLacks, figureImages } from '#domain/text-blocks.ts'
import { type Progress, progressOf, readMadeFrom } from '#domain/staleness.ts'
import { latestOriginal } from '../Translations/made-from.ts'
import { brokenAmong } from './broken-links.ts'
import { documentOf } from './edition-document.ts'
import { comparableTexts } from './edition-texts.ts'
import { disclaimerOf, imagesOf, type LinkInPlace, peopleOf } from './edition-uses.ts'
import { addressHolder } from './slugs.ts'
import { applicableDisclaimer, type Work } from './snapshot.ts'

type Relation = number | { id: number } | null | undefined
type Prose = { root: { children: unknown[] } } | null | undefined

/** What of an edition the checklist looks at: a stored draft, or what stands in a form that is not saved. */
type EditionDraft = {
  id?: number | undefined
  title?: string | null | undefined
  standfirst?: string | null | undefined
  summary?: Prose
  keyFindings?: { text?: string | null | undefined }[] | null | undefined
  body?: Prose
  publicationDate?: string | null | undefined
  document?: Relation
  corrections?: { date?: string | null | undefined }[] | null | undefined
  language?: string | null | undefined
}
type WorkDraft = Work & { image?: Relation; funders?: Relation[] | null | undefined }
export type ReportDraft = EditionDraft & WorkDraft & { slug?: string | null | undefined }
export type TranslationDraft = EditionDraft & {
  form?: 'text' | 'file' | null | undefined
  report?: Relation
  madeFrom?: unknown
}
export type Original = WorkDraft & {
  language?: string | null | undefined
  state?: string | null | undefined
  deletedAt?: string | null | undefined
}

export type Occasion = {
  /** When the edition goes out; now, where nothing else is said. */
  releaseAt?: Date
  /** Milliseconds to wait for a PDF that is being read. */
  patience?: number
}

const filled = (value: unknown): string => (typeof value === 'string' ? value : '')

/** The edition's own texts, each at its field of the form; of a file-only translation readers see the title. */
function ownTexts(draft: EditionDraft, form: 'text' | 'file'): TextInPlace[] {
  const title: [string, string] = ['title', filled(draft.title)]
  const others: [string, string][] = [
    ['standfirst', filled(draft.standfirst)],
    ['summary', plainText(draft.summary ?? null)],
    ...(draft.keyFindings ?? []).map(({ text }, row): [string, string] => [`keyFindings.${row}.text`, filled(text)]),
    ['body', plainText(draft.body ?? null)],
  ]
  const shown = form === 'text' ? [title, ...others] : [title]
  return shown.map(([field, text]) => ({ field, text, name: '', about: null }))
}

const ownLinks = ({ body, summary }: EditionDraft): LinkInPlace[] => [
  ...linksIn(summary).map((url) => ({ url, field: 'summary', about: null })),
  ...linksIn(body).map((url) => ({ url, field: 'body', about: null })),
]

const lacksIn = ({ body, summary }: EditionDraft): EditionFacts['blockLacks'] => [
  ...blockLacks(summary).map((found) => ({ ...found, field: 'summary' })),
  ...blockLacks(body).map((found) => ({ ...found, field: 'body' })),
]

/** The picture of the work, then those of the figures, each at its field of the form. */
function picturesIn({ body, summary }: EditionDraft, work: WorkDraft | null): { id: number; field: string }[] {
  const image = idOf(work?.image)
  const at = (field: string) => (id: number) => ({ id, field })
  return [
    ...(image === null ? [] : [image].map(at('image'))),
    ...figureImages(summary).map(at('summary')),
    ...figureImages(body).map(at('body')),
  ]
}

const tagOf = (value: unknown): LanguageTag | null => (isLanguageTag(value) ? value : null)

/** What an original and a translation have in common. */
async function commonFacts(
  req: PayloadRequest,
  draft: EditionDraft,
  work: WorkDraft | null,
  edition: { kind: 'original' | 'translation'; form: 'text' | 'file'; original: LanguageTag; report: number | null },
  { patience = 0, releaseAt = new Date() }: Occasion,
) {
  const { form, kind, report } = edition
  const languages = { edition: tagOf(draft.language) ?? edition.original, original: edition.original }
  const settings = await req.payload.findGlobal({ slug: 'site-settings', depth: 0, overrideAccess: true, req })
  const shown = form === 'text' ? work : null
  const { links, people, texts } = await peopleOf(req, shown ?? {}, languages)
  const pictures = await imagesOf(req, form === 'text' ? picturesIn(draft, shown) : [], languages)
  const applies = shown ? await applicableDisclaimer(req, shown, settings) : null
  const disclaimer = await disclaimerOf(req, applies, languages)
  return {
    kind,
    form,
    language: tagOf(draft.language),
    title: filled(draft.title),
    summary: plainText(draft.summary ?? null),
    body: plainText(draft.body ?? null),
    keyFindings: (draft.keyFindings ?? []).filter(({ text }) => filled(text).trim() !== '').length,
    publicationDate: toCalendarDate(filled(draft.publicationDate)) ?? '',
    releaseDay: todayIn(settings.timeZone ?? 'Asia/Seoul', releaseAt),
    people,
    images: pictures.images,
    blockLacks: form === 'text' ? lacksIn(draft) : [],
    disclaimer: disclaimer.disclaimer,
    document: await documentOf(req, draft.document, { kind, id: draft.id ?? null, report }, patience),
    texts: [...ownTexts(draft, form), ...texts, ...pictures.texts, ...disclaimer.texts],
    corrections: (draft.corrections ?? []).map(({ date }) => toCalendarDate(filled(date)) ?? ''),
    brokenLinks: await brokenAmong(req, form === 'text' ? [...ownLinks(draft), ...links] : []),
  }
}

/**
 * All that the checklist has to say about an original.
 *
 * At most 15 queries, whatever the report's size: settings, authors, image, series, category, disclaimer, document,
 * its other uses, its links, the PDFs of the other editions, links and up to 4 for the address.
 */
export async function reportFindings(
  req: PayloadRequest,
  draft: ReportDraft,
  occasion: Occasion = {},
): Promise<Finding[]> {
  const original = tagOf(draft.language) ?? 'en'
  const slug = filled(draft.slug).trim()
  const facts: EditionFacts = {
    ...(await commonFacts(
      req,
      draft,
      draft,
      { kind: 'original', form: 'text', original, report: draft.id ?? null },
      occasion,
    )),
    slug,
    slugHolder: await addressHolder(req, slug, draft.id),
    hasReport: true,
    originalReleased: true,
    progress: null,
    credits: creditsOf(draft.authors).length,
    funders: (draft.funders ?? []).length,
  }
  return checklist(facts)
}

/**
 * How a translation stands towards the latest text of its original, which translators work from.
 *
 * @returns null where no report is chosen
 */
export async function translationProgress(req: PayloadRequest, draft: TranslationDraft): Promise<Progress | null> {
  const original = await latestOriginal(req, { report: idOf(draft.report) })
  if (!original) return null
  const [theirs, own] = [await comparableTexts(req, original), await comparableTexts(req, draft)]
  return progressOf(theirs, own, readMadeFrom(draft.madeFrom), draft.form ?? 'text')
}

/**
 * All that the checklist has to say about a translation. Three queries more than for an original.
 *
 * @param released the report that readers have, or will have by then; null where there is none: its latest draft then
 *   says what the translation is of, and that it is not published is one of the findings
 */
export async function translationFindings(
  req: PayloadRequest,
  draft: TranslationDraft,
  released: Original | null,
  occasion: Occasion = {},
): Promise<Finding[]> {
  const original = released ?? (await latestOriginal(req, { report: idOf(draft.report) }))
  const form = draft.form ?? 'text'
  const language = tagOf(original?.language) ?? 'en'
  const facts: EditionFacts = {
    ...(await commonFacts(
      req,
      draft,
      original,
      { kind: 'translation', form, original: language, report: idOf(draft.report) },
      occasion,
    )),
    slug: '',
    slugHolder: null,
    hasReport: idOf(draft.report) !== null,
    originalReleased: released?.state === 'published' && !released.deletedAt,
    progress: await translationProgress(req, draft),
    credits: creditsOf(original?.authors).length,
    funders: (original?.funders ?? []).length,
  }
  return checklist(facts)
}
