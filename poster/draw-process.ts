import { text } from 'node:stream/consumers'
import { paint } from './paint.ts'

/** Draws the poster whose words come on standard input as JSON, and writes it to standard output. */
try {
  process.stdout.write(paint(JSON.parse(await text(process.stdin))))
} catch (error) {
  // The last line is what the log says; an uncaught error would end with the version of Node.
  process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 1
}
