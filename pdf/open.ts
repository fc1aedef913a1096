import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { getDocument, type PDFDocumentProxy, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** Character maps of Chinese, Japanese and Korean fonts, the standard fonts, decoders: all on disk, none from the web. */
const PDFJS = path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
const folder = (name: string) => `${path.join(PDFJS, name)}/`

/**
 * Opens a PDF with pdf.js, in the process that calls it: one of its own, see `processes/`.
 *
 * @param largestImage pixels of the largest image that is decoded; larger ones are left out
 * @throws a `PasswordException` for a file that does not open without a password, and others for damaged ones
 */
export async function openPdf(file: string, { largestImage }: { largestImage: number }): Promise<PDFDocumentProxy> {
  const data = new Uint8Array(await readFile(file))
  return getDocument({
    data,
    verbosity: VerbosityLevel.ERRORS,
    maxImageSize: largestImage,
    cMapUrl: folder('cmaps'),
    standardFontDataUrl: folder('standard_fonts'),
    wasmUrl: folder('wasm'),
    iccUrl: folder('iccs'),
    useSystemFonts: false,
    // Names and kinds of fonts.
    fontExtraProperties: true,
  }).promise
}
