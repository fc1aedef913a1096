import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import sharp from 'sharp'
import type { PdfDocument } from '#sample/pdf-document.ts'
import { pdfDocument, pdfEditions } from '#sample/pdf-document.ts'
import { DRAWINGS } from '#sample/handbook/drawings.ts'
import { sampleImage } from '#sample/image.ts'
import { panelImageSvg } from '#sample/panel-image.ts'
import type { ShortPdf } from '#sample/short-pdf.ts'
import { shortPdfs } from '#sample/short-pdf.ts'
import { complain, explain, say, StepFailed } from './progress.ts'

/** Where Debian's package fonts-noto-cjk puts its fonts. */
const FONT_FOLDER = '/usr/share/fonts/opentype/noto'
const FONT_FILES = ['Sans', 'Serif'].flatMap((family) =>
  ['Regular', 'Bold'].map((weight) => `Noto${family}CJK-${weight}.ttc`),
)
const SAMPLE_FOLDER = path.join(import.meta.dirname, '..', 'sample')
const FILES_FOLDER = path.join(SAMPLE_FOLDER, 'files')

/** Draws the sample's images and sets its PDFs in `sample/files/`; run it after a change of the sample's text. */
async function typesetSample(): Promise<void> {
  const missing = FONT_FILES.filter((file) => !existsSync(path.join(FONT_FOLDER, file)))
  if (missing.length > 0) {
    throw new StepFailed(
      `${missing.join(', ')} not found in ${FONT_FOLDER}: install the Debian package fonts-noto-cjk.`,
    )
  }
  await sharp(Buffer.from(panelImageSvg()))
    .jpeg({ quality: 85, mozjpeg: true })
    .toFile(path.join(FILES_FOLDER, sampleImage.file))
  for (const [file, draw] of Object.entries(DRAWINGS)) {
    await sharp(Buffer.from(draw())).png({ palette: true }).toFile(path.join(FILES_FOLDER, file))
  }
  const compiler = NodeCompiler.create({ workspace: SAMPLE_FOLDER, fontArgs: [{ fontPaths: [FONT_FOLDER] }] })
  for (const { language, text, file } of pdfEditions()) {
    await write(file, typeset(compiler, 'report.typ', pdfDocument(language, text)))
  }
  for (const short of shortPdfs()) await write(short.file, typeset(compiler, 'short.typ', short))
}

async function write(file: string, pdf: Buffer): Promise<void> {
  await writeFile(path.join(FILES_FOLDER, file), pdf)
  say(`${file}: ${Math.round(pdf.length / 1024)} KB`)
}

function typeset(compiler: NodeCompiler, template: string, document: PdfDocument | ShortPdf): Buffer {
  const compiled = compiler.compile({
    mainFilePath: path.join(SAMPLE_FOLDER, template),
    inputs: { document: JSON.stringify(document) },
  })
  if (!compiled.result) {
    compiled.printDiagnostics()
    throw new StepFailed(`The ${document.language} report could not be typeset: see the diagnostics above.`)
  }
  // PDF/UA-1: the export fails when a tag, an alternative text, the title or the language is missing.
  return compiler.pdf(compiled.result, { pdfStandard: 'ua-1' })
}

try {
  await typesetSample()
} catch (error) {
  complain(explain(error))
  process.exitCode = 1
}
