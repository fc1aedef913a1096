import { readFile } from 'node:fs/promises'
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** Prints the number of pages of the PDF named as its argument; run by count-pages in a process of its own. */
const file = process.argv[2]
if (!file) throw new Error('Name a file.')

try {
  const data = new Uint8Array(await readFile(file))
  const document = await getDocument({ data, verbosity: VerbosityLevel.ERRORS }).promise
  process.stdout.write(String(document.numPages))
  process.exit(0)
} catch (error) {
  // The last line is what the log says; an uncaught error would end with the version of Node.
  process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}`)
  process.exit(1)
}
