import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { hasCode, identityOf, isRunning } from './process-identity.ts'

const holderSchema = z.object({
  pid: z.number().int(),
  started: z.string(),
  /** What runs, in words for a person, e.g. "npm start". */
  command: z.string(),
  /** Where it can be reached, once known. */
  address: z.string().optional(),
  /** It has begun to stop and will soon release the folder. */
  leaving: z.boolean().optional(),
})

export type LockHolder = z.infer<typeof holderSchema>

/** A folder that belongs to this process until it ends or releases it. */
export type FolderLock = {
  folder: string
  /** Lets whoever finds the folder taken know where the running one is. */
  announce: (address: string) => void
  /** Lets whoever finds the folder taken know that waiting a moment is worth it. */
  announceEnd: () => void
  release: () => void
}

const LOCK_FILE = 'lock.json'
/** As long as a server may take for its last answers, and the database after it. */
const LEAVING_MS = 30_000

/**
 * Takes a folder for this process. A lock left behind by a process that was
 * killed counts for nothing: it is recognised by number and start time.
 *
 * @param command what runs, e.g. "npm start"
 * @returns the lock, or who holds it
 */
export function takeFolder(folder: string, command: string): { lock: FolderLock } | { heldBy: LockHolder } {
  mkdirSync(folder, { recursive: true })
  const file = path.join(folder, LOCK_FILE)
  const own = identityOf(process.pid)
  if (own === null) throw new Error('This process cannot see itself among the running ones.')
  const content: LockHolder = { ...own, command }

  for (;;) {
    if (createWhole(file, content)) return { lock: lockOf(folder, file, content) }
    const heldBy = readHolder(file)
    if (heldBy && isRunning(heldBy)) return { heldBy }
    removeStale(file)
  }
}

/** The same, but waits for a holder that has begun to stop. */
export async function takeFolderSoon(folder: string, command: string): Promise<ReturnType<typeof takeFolder>> {
  const end = Date.now() + LEAVING_MS
  for (;;) {
    const taken = takeFolder(folder, command)
    if ('lock' in taken || !taken.heldBy.leaving || Date.now() > end) return taken
    await sleep(100)
  }
}

/** @returns who holds the folder at the moment, or null */
export function holderOf(folder: string): LockHolder | null {
  const holder = readHolder(path.join(folder, LOCK_FILE))
  return holder && isRunning(holder) ? holder : null
}

/** Linking a finished file into place is atomic: nobody ever reads half a lock, and only one can win. */
function createWhole(file: string, content: LockHolder): boolean {
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, JSON.stringify(content))
  try {
    linkSync(draft, file)
    return true
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false
    throw error
  } finally {
    rmSync(draft, { force: true })
  }
}

/** Moved aside first: where somebody else has just replaced the stale lock by a live one, that is put back. */
function removeStale(file: string): void {
  const aside = `${file}.stale.${process.pid}`
  try {
    renameSync(file, aside)
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return
    throw error
  }
  const moved = readHolder(aside)
  if (moved && isRunning(moved)) linkSync(aside, file)
  rmSync(aside, { force: true })
}

function readHolder(file: string): LockHolder | null {
  try {
    const result = holderSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')))
    return result.success ? result.data : null
  } catch (error) {
    if (hasCode(error, 'ENOENT') || error instanceof SyntaxError) return null
    throw error
  }
}

function lockOf(folder: string, file: string, own: LockHolder): FolderLock {
  const isOurs = () => {
    const holder = readHolder(file)
    return holder?.pid === own.pid && holder.started === own.started
  }
  let content = own
  const replace = (changes: Partial<LockHolder>) => {
    if (!isOurs()) return
    content = { ...content, ...changes }
    const draft = `${file}.${process.pid}`
    writeFileSync(draft, JSON.stringify(content))
    renameSync(draft, file)
  }
  return {
    folder,
    announce: (address) => replace({ address }),
    announceEnd: () => replace({ leaving: true }),
    release() {
      if (isOurs()) rmSync(file, { force: true })
    },
  }
}
