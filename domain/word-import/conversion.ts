import type { RichTextState } from '../localized.ts'
import type { FindingCounts } from './findings.ts'
import type { HtmlElement, HtmlNode } from './html-tree.ts'
import type { Notes } from './notes.ts'

/** What the editor that gets the text knows beside paragraphs, emphasis, lists and links. */
export type Features = { headings: boolean; quotes: boolean; tables: boolean; footnotes: boolean; scripts: boolean }

export const BODY_FEATURES: Features = { headings: true, quotes: true, tables: true, footnotes: true, scripts: true }
export const PROSE_FEATURES: Features = {
  headings: false,
  quotes: false,
  tables: false,
  footnotes: false,
  scripts: false,
}

/** What the steps of one conversion share. */
export type Conversion = {
  features: Features
  notes: Notes
  /** Elements that are not part of the text: where notes stood, links back from them, drawn bullets and numbers. */
  dropped: Set<HtmlElement>
  findings: FindingCounts
  /** 24 hexadecimal digits, another each time: links have ids. */
  newId: () => string
  /** Makes the text of a footnote of what stood at the end. */
  noteState: (body: readonly HtmlNode[]) => RichTextState
}
