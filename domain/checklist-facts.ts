import type { DocumentFacts } from './document-facts.ts'
import type { InterfaceLanguage, LanguageTag } from './languages.ts'
import type { Progress } from './staleness.ts'
import type { BlockLack } from './text-blocks.ts'

/** Another document, whose form a finding leads to. */
export type About = {
  collection: 'authors' | 'images' | 'disclaimers' | 'documents' | 'organisations'
  id: number
  locale: InterfaceLanguage | null
}

/** A text as it would go out, and where it is changed. */
export type TextInPlace = { field: string; text: string; name: string; about: About | null }

/** A link of the edition that did not answer when it was last looked at. */
export type BrokenLink = { url: string; detail: string; field: string; about: About | null }

/**
 * What of an edition, original or translation, and of what it uses the checklist is about. Texts are plain texts;
 * what is missing is empty.
 */
export type EditionFacts = {
  kind: 'original' | 'translation'
  form: 'text' | 'file'
  language: LanguageTag | null
  title: string
  summary: string
  body: string
  keyFindings: number
  /** YYYY-MM-DD. */
  publicationDate: string
  /** The day of the release in the site's time zone, YYYY-MM-DD. */
  releaseDay: string
  slug: string
  /** Name of another work that has or had this address, or null. */
  slugHolder: string | null
  /** Whether a translation has a report, and that one is published; an original is its own. */
  hasReport: boolean
  originalReleased: boolean
  credits: number
  /** The people among those who sign; `bioDate` is the day their bio in this language was last checked. */
  people: { id: number; name: string; hasBio: boolean; bioDate: string }[]
  disclaimer: { id: number; inLanguage: boolean } | null
  funders: number
  /** The picture of the work at `image`, and those of the figures at the text that they stand in. */
  images: { id: number; name: string; hasAlternative: boolean; hasCredit: boolean; field: string }[]
  /** What the blocks of its texts lack, each at the text that it stands in. */
  blockLacks: { lack: BlockLack; number: number; field: string }[]
  document: DocumentFacts | null
  /** How each field of a translation stands towards the original's latest text; null for an original. */
  progress: Progress | null
  texts: TextInPlace[]
  brokenLinks: BrokenLink[]
  /** Dates of the corrections, YYYY-MM-DD, by their rows in the form; empty where none is set. */
  corrections: string[]
}
