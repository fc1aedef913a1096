import { z } from 'zod'
import { type InterfaceLanguage, INTERFACE_LANGUAGES, isLanguageTag, LANGUAGES, type LanguageTag } from './languages.ts'
import { EDITION_STATES, type EditionState } from './states.ts'
import { progressSummarySchema, TRANSLATED_FIELDS } from './staleness.ts'

/**
 * What a cell of the release board says of one language of a report. `fileOnly` is published as a PDF without text;
 * the others are states of an edition, or that there is none.
 */
export const CELL_STATES = [
  'absent',
  'draft',
  'inReview',
  'ready',
  'scheduled',
  'published',
  'fileOnly',
  'withdrawn',
  'unpublished',
] as const
export type CellState = (typeof CELL_STATES)[number]

/**
 * What is said beside the state:
 * - `stale`: older than the latest draft of the original
 * - `newerDraft`: a text that readers do not see stands beside what they see
 * - `hidden`: released, but readers do not find it, since the original is not out
 * - `withdrawnWithOriginal`: published, but readers find the notice of the withdrawn original in its place
 * - `scheduleFailed`: what was scheduled did not happen
 */
export type CellMark = 'stale' | 'newerDraft' | 'hidden' | 'withdrawnWithOriginal' | 'scheduleFailed'

const editionSchema = z.object({
  collection: z.enum(['reports', 'translations']),
  id: z.number(),
  language: z.string().refine(isLanguageTag).nullable(),
  form: z.enum(['text', 'file']),
  title: z.string().nullable(),
  /** State of the latest version. */
  draftState: z.enum(EDITION_STATES),
  /** State of what readers find; null where they find nothing. */
  releasedState: z.enum(['published', 'withdrawn']).nullable(),
  /** What readers find of the original; null where they find nothing. */
  originalState: z.enum(['published', 'withdrawn']).nullable(),
  updatedAt: z.string(),
  assignee: z.object({ id: z.number(), name: z.string() }).nullable(),
  staleFields: z.array(z.enum(TRANSLATED_FIELDS)),
  /** How far a translation is; null for an original. */
  progress: progressSummarySchema.nullable(),
  openComments: z.number(),
  scheduledFor: z.string().nullable(),
  /** Until when nobody can publish it; null once that is over. */
  embargoUntil: z.string().nullable(),
  scheduleFailed: z.boolean(),
})

/** The facts of one edition that the board shows. */
export type BoardEdition = z.infer<typeof editionSchema>

const rowSchema = z.object({
  id: z.number(),
  title: z.string().nullable(),
  language: z.string().refine(isLanguageTag),
  /** YYYY-MM-DD or an ISO instant at its start; null where none is set. */
  publicationDate: z.string().nullable(),
  series: z.object({ name: z.string(), number: z.number().nullable() }).nullable(),
  editions: z.array(editionSchema),
})
export type BoardRow = z.infer<typeof rowSchema>

/** The answer of `GET /api/reports/board`. */
export const boardPageSchema = z.object({
  rows: z.array(rowSchema),
  total: z.number(),
  page: z.number(),
  pages: z.number(),
})
export type BoardPage = z.infer<typeof boardPageSchema>

type Standing = Pick<BoardEdition, 'draftState' | 'form' | 'releasedState'>

/** @returns what the cell of an edition says; of none: absent */
export function cellStateOf(edition: Standing | null): CellState {
  if (!edition) return 'absent'
  const { draftState, form, releasedState } = edition
  if (releasedState === 'withdrawn') return 'withdrawn'
  if (releasedState === 'published') return form === 'file' ? 'fileOnly' : 'published'
  // A version from before an unpublication may still say "published".
  return draftState === 'published' || draftState === 'withdrawn' ? 'unpublished' : draftState
}

/** @returns state of a draft that stands beside what readers find, or null where there is none */
export function draftBeside({ draftState, releasedState }: Omit<Standing, 'form'>): EditionState | null {
  return releasedState === null || draftState === 'published' || draftState === 'withdrawn' ? null : draftState
}

export function marksOf(edition: BoardEdition): CellMark[] {
  const { collection, originalState, releasedState, scheduleFailed, staleFields } = edition
  const isOriginal = collection === 'reports'
  return [
    ...(staleFields.length > 0 ? (['stale'] as const) : []),
    ...(draftBeside(edition) !== null ? (['newerDraft'] as const) : []),
    ...(!isOriginal && releasedState !== null && originalState === null ? (['hidden'] as const) : []),
    ...(!isOriginal && releasedState === 'published' && originalState === 'withdrawn'
      ? (['withdrawnWithOriginal'] as const)
      : []),
    ...(scheduleFailed ? (['scheduleFailed'] as const) : []),
  ]
}

/** Approved, and waiting for its release: what goes out when all ready languages are released together. */
export const AWAITING_RELEASE: readonly EditionState[] = ['ready', 'scheduled']

export const isAwaitingRelease = ({ draftState }: Pick<BoardEdition, 'draftState'>): boolean =>
  AWAITING_RELEASE.includes(draftState)

/** A column of the board: an interface language, or all further ones together. */
export type BoardColumn = { language: InterfaceLanguage; tag: LanguageTag } | { language: 'other'; tag: null }

export const BOARD_COLUMNS: readonly BoardColumn[] = [
  ...INTERFACE_LANGUAGES.map((language) => ({ language, tag: LANGUAGES[language].tag })),
  { language: 'other', tag: null },
]

/** @returns the editions of a row that belong into a column; at most one, except in the last column */
export function editionsIn({ editions }: Pick<BoardRow, 'editions'>, { tag }: BoardColumn): BoardEdition[] {
  const isOwn = (language: LanguageTag | null) => BOARD_COLUMNS.some(({ tag }) => tag !== null && tag === language)
  return editions.filter(({ language }) => (tag === null ? !isOwn(language) : language === tag))
}
