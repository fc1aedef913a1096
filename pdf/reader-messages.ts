import { z } from 'zod'
import { outlineEntry, pdfFont } from '#domain/pdf-facts.ts'

/** What the process that reads a PDF writes, one JSON object a line: the document, its pages as they are read, the end. */
const documentMessage = z.object({
  kind: z.literal('document'),
  pages: z.number().int().positive(),
  title: z.string().nullable(),
  author: z.string().nullable(),
  language: z.string().nullable(),
  tagged: z.boolean(),
  restricted: z.boolean(),
  javascript: z.boolean(),
  attachments: z.array(z.string()),
  outline: z.array(outlineEntry),
  labels: z.array(z.string()).nullable(),
})

const pageMessage = z.object({
  kind: z.literal('page'),
  page: z.number().int().positive(),
  text: z.string(),
  /** In points, as the page is seen. */
  width: z.number(),
  height: z.number(),
  links: z.array(z.string()),
  fonts: z.array(pdfFont),
})

const brokenPageMessage = z.object({ kind: z.literal('brokenPage'), page: z.number().int().positive() })

/** Nothing follows: what comes without it broke off. */
const endMessage = z.object({ kind: z.literal('end') })

const failedMessage = z.object({
  kind: z.literal('failed'),
  reason: z.enum(['damaged', 'password', 'noPages']),
  detail: z.string(),
})

export const readerMessage = z.discriminatedUnion('kind', [
  documentMessage,
  pageMessage,
  brokenPageMessage,
  endMessage,
  failedMessage,
])
export type ReaderMessage = z.infer<typeof readerMessage>
export type DocumentMessage = z.infer<typeof documentMessage>
export type PageMessage = z.infer<typeof pageMessage>
