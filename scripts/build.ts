import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { startNode } from './child-processes.ts'
import { buildElements } from './elements.ts'
import type { Ending } from './ending.ts'
import { createEnding } from './ending.ts'
import { holderOf, takeFolder } from './folder-lock.ts'
import { complain, say, StepFailed } from './progress.ts'
import { environmentWith, loadSettings } from './settings.ts'
import { builtFrom, forgetBuild, hashSources, recordBuild } from './sources.ts'

/**
 * Builds the app unless the build that is there was made of the same sources.
 *
 * @param dataDir to wait for a build that another command is making
 * @returns whether it was built
 */
export async function buildIfStale(dataDir: string, ending: Ending): Promise<boolean> {
  if (builtFrom() === hashSources()) return false
  const release = await takeTurn(path.join(dataDir, 'build'), ending)
  try {
    const sources = hashSources()
    if (builtFrom() === sources) return false
    refuseUnderRunningPortal(dataDir)
    forgetBuild()
    const build = startNode(['node_modules/next/dist/bin/next', 'build'], environmentWith({ NODE_ENV: 'production' }))
    ending.add(() => build.end(3_000))
    const code = await build.ended
    if (code !== 0) throw new StepFailed(`"next build" ended with code ${code}; its lines above say why.`, code)
    // After it, because it empties its folder first.
    await buildElements()
    recordBuild(sources)
    return true
  } finally {
    release()
  }
}

/** Two builds at once would write the same files. */
async function takeTurn(folder: string, ending: Ending): Promise<() => void> {
  mkdirSync(folder, { recursive: true })
  for (let told = false; ; told = true) {
    const taken = takeFolder(folder, 'next build')
    if ('lock' in taken) {
      ending.add(taken.lock.release)
      return taken.lock.release
    }
    if (!told) say(`Waiting for the build that process ${taken.heldBy.pid} is making …`)
    await sleep(300)
  }
}

/** A server whose build is replaced under it sends pages whose scripts and styles are gone. */
function refuseUnderRunningPortal(dataDir: string): void {
  const holder = holderOf(dataDir)
  if (!holder || holder.pid === process.pid || holder.command !== 'npm start') return
  throw new StepFailed(
    `The sources have changed since the portal that runs at ${holder.address ?? `process ${holder.pid}`} was built, ` +
      'and a new build would break it while it runs. Stop it first (Ctrl-C), then try again.',
  )
}

if (import.meta.main) {
  const ending = createEnding()
  try {
    const { dataDir } = await loadSettings('production')
    const built = await buildIfStale(dataDir, ending)
    say(built ? 'Built.' : 'Nothing has changed since the last build.')
    await ending.end(0)
  } catch (error) {
    if (!ending.hasBegun()) complain(error instanceof Error ? error.message : String(error))
    await ending.end(error instanceof StepFailed ? error.exitCode : 1)
  }
}
