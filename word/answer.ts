import { z } from 'zod'
import { FINDING_CODES } from '#domain/word-import/findings.ts'

/** Why a file gives no text: what it is instead of a .docx, or which limit it breaks. */
export const DOCX_REFUSALS = [
  'oldWord',
  'protected',
  'openDocument',
  'pages',
  'pdf',
  'rtf',
  'notWord',
  'damaged',
  'tooMuch',
] as const
export type DocxRefusal = (typeof DOCX_REFUSALS)[number]

const node = z.looseObject({ type: z.string(), version: z.number() })

/** What the process prints that reads a .docx. */
export const docxAnswer = z.union([
  z.object({ refused: z.enum(DOCX_REFUSALS), reason: z.string() }),
  z.object({
    nodes: z.array(node),
    findings: z.array(z.object({ code: z.enum(FINDING_CODES), count: z.number() })),
  }),
])
export type DocxAnswer = z.infer<typeof docxAnswer>

/** A file that gives no text, with the reason for the log. */
export class RefusedDocx extends Error {
  readonly refused: DocxRefusal

  constructor(refused: DocxRefusal, reason: string) {
    super(reason)
    this.refused = refused
  }
}
