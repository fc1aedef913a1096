import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import { databaseFolder } from '#scripts/postgres/place.ts'

const startedSchema = z.object({
  url: z.string(),
  /** Process number of PostgreSQL. */
  pid: z.number(),
  folder: z.string(),
  sentences: z.array(z.string()),
})
const heldSchema = z.object({ heldBy: z.number() })
const saidSchema = z.object({ said: z.string() })

export type Runner = z.infer<typeof startedSchema> & {
  script: ChildProcess
  /** Waits until it says a sentence that matches. */
  says: (sentence: RegExp) => Promise<void>
  /** Ends it with a signal and waits for that. @returns its exit code */
  end: (signal: 'SIGTERM' | 'SIGKILL') => Promise<number | null>
}

const folders: string[] = []
const runners: ChildProcess[] = []

/** @returns a new data folder; by default one that everybody may enter, as PostgreSQL's account has to when root runs the tests */
export function newDataFolder(mode = 0o755): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'apln-database-'))
  chmodSync(folder, mode)
  folders.push(folder)
  return folder
}

/** Starts the database of a data folder in a process of its own. @returns it, or the number of the process that has the folder */
export async function runDatabase(dataDir: string): Promise<Runner | { heldBy: number }> {
  const script = spawn(process.execPath, [path.join(import.meta.dirname, 'run-database.ts'), dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  runners.push(script)
  const lines: unknown[] = []
  const waiting: (() => void)[] = []
  createInterface({ input: script.stdout }).on('line', (line) => {
    lines.push(JSON.parse(line))
    for (const check of waiting) check()
  })
  const find = <Found>(pick: (line: unknown) => Found | null) =>
    new Promise<Found>((resolve, reject) => {
      const check = () => {
        const found = lines.map(pick).find((line) => line !== null && line !== undefined)
        if (found) resolve(found)
      }
      waiting.push(check)
      script.once('close', (code) => reject(new Error(`The script ended with code ${code}.`)))
      check()
    })
  const first = await find((line) => startedSchema.safeParse(line).data ?? heldSchema.safeParse(line).data ?? null)
  if ('heldBy' in first) return first
  return {
    ...first,
    script,
    says: async (sentence) => {
      await find((line) => (sentence.test(saidSchema.safeParse(line).data?.said ?? '') ? true : null))
    },
    end: (signal) => endScript(script, signal),
  }
}

/** The same where it has to succeed. */
export async function startDatabase(dataDir: string): Promise<Runner> {
  const runner = await runDatabase(dataDir)
  if ('heldBy' in runner) throw new Error(`Process ${runner.heldBy} has the folder ${dataDir}.`)
  return runner
}

/** Ends what is left of the databases of a test and removes their folders. */
export async function removeDatabases(): Promise<void> {
  for (const script of runners.splice(0)) await endScript(script, 'SIGTERM')
  for (const folder of folders.splice(0)) {
    rmSync(databaseFolder(folder), { recursive: true, force: true })
    rmSync(folder, { recursive: true, force: true })
  }
}

function endScript(script: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (script.exitCode !== null || script.signalCode !== null) return Promise.resolve(script.exitCode)
  return new Promise((resolve) => {
    script.once('exit', resolve)
    script.kill(signal)
  })
}
