import { readFileSync } from 'node:fs'
import path from 'node:path'
import { readPdf } from '#pdf/read.ts'
import { root } from '../settings.ts'

/**
 * Reads one PDF again and again, and prints the memory of the process that has it read, which may not grow. It tells a
 * parent process as well. By hand: `node scripts/bench/readings-process.ts [TIMES] [FILE]`.
 */
const times = Number(process.argv[2] ?? 200)
const file = process.argv[3] ?? path.join(root, 'sample/files/us-soviet-top-down-trust-building-en.pdf')
const EVERY = 20

const megabytes = () => {
  globalThis.gc?.()
  return Math.round(process.memoryUsage().rss / 1_000_000)
}

const secondsEach = (number: number) => (performance.now() - started) / 1000 / number
const memory: number[] = []
const started = performance.now()
for (let number = 1; number <= times; number += 1) {
  const reading = await readPdf(file)
  if ('failed' in reading) throw new Error(`${reading.failed}: ${reading.detail}`)
  if (number % EVERY === 0 || number === times) {
    memory.push(megabytes())
    process.stdout.write(`${number} readings: ${memory.at(-1)} MB here, ${secondsEach(number).toFixed(1)} s each\n`)
  }
}
process.stdout.write(`${(readFileSync(file).length / 1_000_000).toFixed(1)} MB of PDF\n`)
const readings = { times, seconds: secondsEach(times), atFirst: memory[0], atLast: memory.at(-1) }
process.send?.({ readings }, () => process.exit(0))
