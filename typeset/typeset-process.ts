import { writeFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { z } from 'zod'
import { compile } from './compile.ts'

/** Sets the document that comes on standard input as JSON, writes the PDF to the file named with it, and says what came out. */
const job = z.object({
  document: z.record(z.string(), z.unknown()),
  pictures: z.record(z.string(), z.string()),
  out: z.string(),
})

try {
  const { document, out, pictures } = job.parse(JSON.parse(await text(process.stdin)))
  const { isUniversal, pages, pdf } = await compile(document, pictures)
  await writeFile(out, pdf)
  process.stdout.write(JSON.stringify({ pages, bytes: pdf.length, isUniversal }))
} catch (error) {
  // The last line is what the log says; an uncaught error would end with the version of Node.
  process.stderr.write(`\n${error instanceof Error ? error.message.replaceAll('\n', ' ') : String(error)}`)
  process.exitCode = 1
}
