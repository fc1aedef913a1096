import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'

/** What a process may do that is run with limits; named by the first argument. */
const MEGABYTE = 1024 * 1024
const kept: unknown[] = []

const DEEDS: Record<string, () => unknown> = {
  echo: async () => process.stdout.write(await text(process.stdin)),
  twoLines: async () => {
    process.stdout.write('one\n')
    await sleep(200)
    process.stdout.write('two\n')
  },
  talk: async () => {
    for (let time = 0; time < 6; time += 1) {
      process.stdout.write('.')
      await sleep(500)
    }
  },
  spin: () => {
    for (;;) kept.length = 0
  },
  wait: () => sleep(600_000),
  fillHeap: () => {
    for (;;) kept.push(Array.from({ length: 100_000 }, (_, index) => ({ index })))
  },
  fillBuffers: async () => {
    for (;;) {
      kept.push(new Uint8Array(16 * MEGABYTE).fill(1))
      await sleep(5)
    }
  },
  hugeBuffer: () => kept.push(new Uint8Array(4000 * MEGABYTE).fill(1)),
  flood: async () => {
    for (;;) {
      process.stdout.write('x'.repeat(MEGABYTE))
      await sleep(5)
    }
  },
  die: () => process.kill(process.pid, 'SIGSEGV'),
  refuse: () => {
    throw new Error('No password given')
  },
  writeFile: () => writeFileSync(path.join(tmpdir(), 'not-allowed'), ''),
  startProcess: () => spawnSync('/bin/true'),
  environment: () => process.stdout.write(JSON.stringify(process.env)),
}

try {
  await DEEDS[process.argv[2] ?? '']?.()
} catch (error) {
  const code = error instanceof Error && 'code' in error ? `${String(error.code)}: ` : ''
  process.stderr.write(`\n${code}${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 1
}
