import { readdirSync } from 'node:fs'
import { startNode } from './child-processes.ts'
import type { NodeChild } from './child-processes.ts'
import { createEnding } from './ending.ts'
import { complain, say } from './progress.ts'
import { doWithoutDatabase, environmentWith, root } from './settings.ts'

/** `npm run check`: everything that can be said about the code without running it. */
type Check = { title: string; commands: [string, ...string[]][]; advice: string }

/** What dependency-cruiser looks at: all modules of ours. */
const modules = readdirSync(root, { withFileTypes: true })
  .filter((entry) => !entry.name.startsWith('.') && entry.name !== 'node_modules')
  .filter((entry) => entry.isDirectory() || /\.(ts|mjs)$/.test(entry.name))
  .map((entry) => entry.name)

const checks: Check[] = [
  { title: 'Lint', commands: [['node_modules/eslint/bin/eslint.js', '--max-warnings=0', '.']], advice: 'see above' },
  {
    title: 'Types',
    commands: [
      ['node_modules/next/dist/bin/next', 'typegen'],
      ['node_modules/typescript/bin/tsc', '--noEmit'],
    ],
    advice: 'see above',
  },
  {
    title: 'Format',
    commands: [['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.']],
    advice: 'run "npm run format"',
  },
  {
    title: 'Dependency rules',
    commands: [['node_modules/dependency-cruiser/bin/dependency-cruiser.mjs', '--output-type=err-long', ...modules]],
    advice: 'each broken rule says above why it is there',
  },
  { title: 'Unused code', commands: [['node_modules/knip/bin/knip.js']], advice: 'remove what is listed above' },
  { title: 'Generated files', commands: [['scripts/drift.ts']], advice: 'see above what to run' },
]

// Some of the tools load the configuration, which asks for an environment.
doWithoutDatabase()

const ending = createEnding()
const waiting = [...checks]
const failed: string[] = []

// Two at a time, for two cores; each one's lines stay together.
await Promise.all([runWaiting(), runWaiting()])

if (failed.length > 0) complain(`\nFailed: ${failed.join(', ')}.`)
else say('\nAll checks passed.')
await ending.end(failed.length > 0 ? 1 : 0)

async function runWaiting(): Promise<void> {
  for (let check = waiting.shift(); check && !ending.hasBegun(); check = waiting.shift()) await run(check)
}

async function run({ title, commands, advice }: Check): Promise<void> {
  const started = Date.now()
  let output = ''
  let code = 0
  for (const command of commands) {
    const child = startNode(command, environmentWith(process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }), {
      output: 'pipe',
    })
    ending.add(() => child.end(2_000))
    output += await outputOf(child)
    code = await child.ended
    if (code !== 0) break
  }
  const seconds = ((Date.now() - started) / 1000).toFixed(1)
  if (code === 0) return say(`✓ ${title} (${seconds} s)`)
  failed.push(title)
  complain(`${output.trim()}\n✗ ${title} (${seconds} s): ${advice}`)
}

async function outputOf(child: NodeChild): Promise<string> {
  let output = ''
  for (const stream of [child.process.stdout, child.process.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => (output += text))
  }
  await new Promise((resolve) => child.process.once('close', resolve))
  return output
}
