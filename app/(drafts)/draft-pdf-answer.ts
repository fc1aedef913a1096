import { contentDisposition } from '#domain/content-disposition.ts'
import { FILE_LENGTH_HEADER } from '#domain/http-file.ts'

/** @param name of the file, in ASCII */
export function draftPdfAnswer(pdf: Uint8Array, name: string, language: string): Response {
  return new Response(new Uint8Array(pdf), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': contentDisposition('inline', { ascii: name, utf8: name }),
      'Content-Language': language,
      [FILE_LENGTH_HEADER]: String(pdf.length),
    },
  })
}
