import { z } from 'zod'
import { isLanguageTag, type LanguageTag } from './languages.ts'

/**
 * What is known of a PDF after reading it. Made by `pdf/read.ts`, kept with the document, judged by `domain/preflight`.
 */
const languageTag = z.custom<LanguageTag>(isLanguageTag)

export const pdfFont = z.object({
  /** As in the file, without the prefix of a subset. */
  name: z.string(),
  /** As in the file: TrueType, Type1, Type3, CIDFontType2 … */
  type: z.string(),
  embedded: z.boolean(),
})

export const outlineEntry = z.object({
  title: z.string(),
  level: z.number().int(),
  page: z.number().int().nullable(),
})

export const pdfFacts = z.object({
  title: z.string().nullable(),
  author: z.string().nullable(),
  /** The language that the file says it is in, as it says it. */
  language: z.string().nullable(),
  tagged: z.boolean(),
  /** Opens without a password, but restricts what may be done with it. */
  restricted: z.boolean(),
  javascript: z.boolean(),
  /** Names of files inside of the file. */
  attachments: z.array(z.string()),
  outline: z.array(outlineEntry),
  /** What viewers show as the number of each page, where the file says so. */
  labels: z.array(z.string()).nullable(),
  fonts: z.array(pdfFont),
  links: z.array(z.object({ url: z.string(), page: z.number().int() })),
  /** In points of 1/72 inch, as the page is seen; each size with the number of its pages, the most frequent first. */
  sizes: z.array(z.object({ width: z.number(), height: z.number(), pages: z.number().int() })),
  /** Pages that could not be read though the others could. */
  brokenPages: z.array(z.number().int()),
  /** Of the text of all pages. */
  characters: z.number().int(),
  /** Pages with hardly any text: pictures, or nothing. */
  pagesWithoutText: z.number().int(),
  textLanguage: z.object({ tag: languageTag, certain: z.boolean() }).nullable(),
})
export type PdfFacts = z.infer<typeof pdfFacts>

/** Why a PDF gives no facts. */
export const READING_FAILURES = [
  'damaged',
  'password',
  'noPages',
  'tookTooLong',
  'tooMuchMemory',
  'readerFailed',
  'missing',
] as const
export type ReadingFailure = (typeof READING_FAILURES)[number]

/** Fewer letters are a page number or a running title, as on the page of a picture. */
export const HARDLY_ANY_TEXT = 20

/** Raised where reading finds more than before: documents that were read by an earlier one are read again. */
export const READER_VERSION = 2

/** Readings wait in a queue of jobs of their own: a long file keeps no mail waiting. */
export const READING_QUEUE = 'reading'
