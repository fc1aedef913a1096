import { existsSync, rmSync } from 'node:fs'
import { homedir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { takeFolderSoon } from './folder-lock.ts'
import { clearLeftovers } from './postgres/leftovers.ts'
import { databaseFolder } from './postgres/place.ts'
import { complain, say } from './progress.ts'
import { loadSettings, root } from './settings.ts'

/** `npm run reset`: back to how a fresh checkout starts. Asks first, unless called with --yes. */
try {
  const { dataDir, databaseUrl } = await loadSettings('production')
  if (databaseUrl !== null) {
    throw new Error(
      `DATABASE_URL is set, so the uploads in ${dataDir} belong to a database on a server, which is never reset from here. ` +
        'Without DATABASE_URL, this command removes the embedded database and its files.',
    )
  }
  refuseStrangeFolder(dataDir)
  const taken = await takeFolderSoon(dataDir, 'npm run reset')
  if ('heldBy' in taken) {
    const { address, pid, command } = taken.heldBy
    throw new Error(`The portal runs${address ? ` at ${address}` : ''} (${command}, process ${pid}). Stop it first.`)
  }
  process.on('exit', taken.lock.release)

  const database = databaseFolder(dataDir)
  say(`This removes for good: the embedded database in ${database} and all uploads and keys in ${dataDir}.`)
  if (!(await isConfirmed())) throw new Error('Nothing was removed.')
  const cluster = path.join(database, 'cluster')
  if (existsSync(cluster)) await clearLeftovers(cluster, say)
  for (const folder of [database, databaseFolder(path.join(dataDir, 'test')), dataDir]) {
    rmSync(folder, { recursive: true, force: true })
  }
  say('Removed. "npm start" begins anew.')
  process.exit(0)
} catch (error) {
  complain(error instanceof Error ? error.message : String(error))
  process.exit(1)
}

/** DATA_DIR might name any folder; one that holds more than our data is not ours to remove. */
function refuseStrangeFolder(dataDir: string): void {
  const holdsOthers = [root, homedir()].some((folder) => !path.relative(dataDir, folder).startsWith('..'))
  const isOurs = existsSync(path.join(dataDir, 'secret')) || existsSync(databaseFolder(dataDir))
  if (holdsOthers) throw new Error(`${dataDir} holds more than the portal's data: it is not removed.`)
  if (!isOurs && dataDir !== path.join(root, '.data')) throw new Error(`${dataDir} is not a data folder of the portal.`)
}

async function isConfirmed(): Promise<boolean> {
  if (process.argv.includes('--yes')) return true
  process.stdout.write('Type "yes" to go on: ')
  for await (const answer of createInterface({ input: process.stdin })) return answer.trim().toLowerCase() === 'yes'
  // Without a terminal there is no answer, which is not a yes.
  return false
}
