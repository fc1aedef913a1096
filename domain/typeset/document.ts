import type { LanguageTag } from '../languages.ts'

/**
 * What the template `typeset/report.typ` sets, as plain data: the template gets it as JSON. Text is never code there:
 * a string is shown as it is, whatever signs it has.
 */

/**
 * A stretch of one line of text; `lang` where it is another one's than that of what it stands in; `isName` of a person
 * or an organisation, which is not divided where it fits on a line.
 */
export type Run = { text: string; lang?: LanguageTag; url?: string; italic?: boolean; isName?: true }

export type Inline =
  | { kind: 'text'; text: string; marks: Mark[] }
  | { kind: 'link'; url: string; children: Inline[] }
  | { kind: 'break' }
  | { kind: 'note'; blocks: Block[] }

export type Mark = 'bold' | 'italic' | 'stressed' | 'strike' | 'underline' | 'code' | 'sub' | 'super'

/** `x` and `y` count from 0; every place of the grid belongs to one cell. */
export type Cell = { x: number; y: number; across: number; down: number; isHeading: boolean; blocks: Block[] }

export type Block =
  | { kind: 'paragraph'; isRightToLeft: boolean; children: Inline[] }
  /** `level` from 1, the highest one of its text. */
  | { kind: 'heading'; level: number; children: Inline[] }
  | { kind: 'list'; isOrdered: boolean; start: number; items: Block[][] }
  | { kind: 'quote'; isRightToLeft: boolean; children: Inline[] }
  | { kind: 'table'; columns: number; headingRows: number; cells: Cell[] }
  | { kind: 'figure'; image: Picture; caption: string }
  | { kind: 'pullQuote'; text: string; source: string }
  | { kind: 'embed'; url: string; title: string }
  | { kind: 'rule' }

/** A text with the language it is really in. */
export type Text = { lang: LanguageTag; blocks: Block[] }

export type Picture = {
  /** Path of the picture at the portal, by which the process finds its file. */
  src: string
  width: number
  height: number
  /** What it shows, for those who do not see it; empty where nobody said. */
  alt: Run
  /** A line for each panel: where it is, what it shows, whose it is. */
  captions: Run[][]
}

export type Person = {
  name: Run[]
  role: Run[]
  bio: Text | null
  /** When role and bio stood like that. */
  asAt: Run[]
  orcid: string | null
  photo: Picture | null
}

/** A heading with what stands below it, set small at the end. */
export type Fact = { label: string; lines: Run[][] }

export type TypesetDocument = {
  /** Of the text, and of the labels around it. */
  language: LanguageTag
  title: string
  /** The title before and after its colon, each in phrases between which a line had better end. */
  titleParts: string[][]
  /** Names as other systems sort them, for the file's properties. */
  creators: string[]
  keywords: string[]
  /** Publication day. */
  date: { year: number; month: number; day: number } | null
  publisher: Run
  category: Run[]
  /** The place in the series: its mark on the title page. */
  series: Run[]
  seriesNumber: number | null
  standfirst: string
  by: Run[]
  translatedBy: Run[]
  publishedOn: Run[]
  /** Report number, edition and permanent link, at the foot of the title page. */
  imprint: Fact[]
  /** What a reader holds where it is no publication but sample content. */
  notice: { title: string; text: Run[] } | null
  /** Across and above every page of a draft. */
  stamp: { words: string; line: string } | null
  corrections: Run[][]
  image: Picture | null
  labels: {
    contents: string
    keyFindings: string
    summary: string
    aboutAuthors: string
    aboutPublication: string
    disclaimer: string
    citation: string
    corrections: string
  }
  keyFindings: string[]
  summary: Block[]
  body: Block[]
  authors: Person[]
  disclaimer: Text | null
  facts: Fact[]
  citation: { style: string; runs: Run[] } | null
}
