import { text } from 'node:stream/consumers'
import { z } from 'zod'
import { compile } from './compile.ts'

/** Sets the document that comes on standard input as JSON; answers with a line of JSON that says what came out, and then the PDF. */
const job = z.object({
  document: z.record(z.string(), z.unknown()),
  pictures: z.record(z.string(), z.string()),
})

try {
  const { document, pictures } = job.parse(JSON.parse(await text(process.stdin)))
  const { pdf, ...facts } = await compile(document, pictures)
  process.stdout.write(`${JSON.stringify(facts)}\n`)
  process.stdout.write(pdf)
} catch (error) {
  // The last line is what the log says; an uncaught error would end with the version of Node.
  process.stderr.write(`\n${error instanceof Error ? error.message.replaceAll('\n', ' ') : String(error)}`)
  process.exitCode = 1
}
