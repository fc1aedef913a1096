import { buildIfStale } from './build.ts'
import { startEmbeddedDatabase } from './embedded-database.ts'
import { watchElements } from './elements.ts'
import { createEnding } from './ending.ts'
import type { FirstAdmin } from './first-admin.ts'
import { takeFolderSoon } from './folder-lock.ts'
import type { FolderLock } from './folder-lock.ts'
import { whyNotListen } from './ports.ts'
import { complain, createProgress, say, StepFailed } from './progress.ts'
import { serve } from './serve.ts'
import { describeDatabase, reachDatabase } from './server-database.ts'
import { loadSettings } from './settings.ts'
import type { Settings } from './settings.ts'
import { prepareDatabase } from './start-database.ts'
import type { Database } from './start-database.ts'

/** `npm start`, and with --dev `npm run dev`: everything from an empty folder to a portal that answers. */
const dev = process.argv.includes('--dev')
const command = dev ? 'npm run dev' : 'npm start'

const ending = createEnding()

try {
  const settings = await loadSettings(dev ? 'development' : 'production')
  const lock = await takeLock(settings.dataDir)
  const busy = await whyNotListen(settings.port)
  if (busy !== null) throw new StepFailed(busy)

  const progress = createProgress(dev ? 3 : 4)
  const database = await progress.step('Database', () => startDatabase(settings, lock))
  const prepared = await progress.step('Migrations, first admin, sample content', async () => {
    const done = await prepareDatabase(database, ending)
    return { outcome: done ? describe(done) : 'nothing to do', result: done }
  })
  const firstAdmin = prepared?.firstAdmin ?? null
  // Shown at once, because a later step may fail, and again below the address, where it is looked for.
  showAdmin(firstAdmin)
  if (!dev) {
    await progress.step('Build', async () => {
      const built = await buildIfStale(settings.dataDir, ending)
      return { outcome: built ? 'built' : 'nothing has changed', result: built }
    })
  }
  const server = await progress.step('Server', async () => {
    const { port, dataDir } = settings
    if (dev) await watchElements(ending)
    return { outcome: 'ready', result: await serve({ databaseUrl: database.url, port, dataDir, dev }, ending) }
  })

  const address = `http://localhost:${settings.port}`
  lock.announce(address)
  say(`\nThe portal runs at ${settings.env.PUBLIC_URL ?? address}\n  Site   ${address}/\n  Admin  ${address}/admin`)
  showAdmin(firstAdmin)
  say('Stop it with Ctrl-C.')

  const code = await server.ended
  if (!ending.hasBegun()) complain(`The server ended by itself (code ${code}).`)
  await ending.end(code)
} catch (error) {
  // What breaks because everything is being stopped is no failure.
  if (!ending.hasBegun()) complain(error instanceof Error ? error.message : String(error))
  await ending.end(error instanceof StepFailed ? error.exitCode : 1)
}

async function takeLock(dataDir: string): Promise<FolderLock> {
  const taken = await takeFolderSoon(dataDir, command)
  if ('lock' in taken) {
    ending.add(taken.lock.release)
    ending.whenBegun(taken.lock.announceEnd)
    return taken.lock
  }
  const { address, command: running, pid } = taken.heldBy
  throw new StepFailed(
    `The portal already runs from this folder${address ? ` at ${address}` : ''} (${running}, process ${pid}). ` +
      'Stop that one first with Ctrl-C, or give this one another data folder and port: DATA_DIR=… PORT=… npm start',
  )
}

async function startDatabase(settings: Settings, lock: FolderLock): Promise<{ outcome: string; result: Database }> {
  if (settings.databaseUrl !== null) {
    await reachDatabase(settings.databaseUrl)
    const { server, name } = describeDatabase(settings.databaseUrl)
    return { outcome: `"${name}" on ${server}`, result: { url: settings.databaseUrl, embeddedIn: null } }
  }
  const embedded = await startEmbeddedDatabase({
    lock,
    say,
    onLost(error) {
      complain(error.message)
      void ending.end(1)
    },
  })
  ending.add(embedded.stop)
  return {
    outcome: `embedded PostgreSQL in ${embedded.folder}`,
    result: { url: embedded.url, embeddedIn: embedded.folder },
  }
}

function describe(done: { migrations: string[]; firstAdmin: FirstAdmin | null; sampleAdded: boolean }): string {
  const parts = [
    done.migrations.length > 0 ? `migrations run: ${done.migrations.length}` : null,
    done.firstAdmin ? 'first admin made' : null,
    done.sampleAdded ? 'sample content added' : null,
  ]
  return parts.filter((part) => part !== null).join(', ') || 'nothing to do'
}

function showAdmin(admin: FirstAdmin | null): void {
  if (!admin) return
  if (admin.password === null) say(`  First admin: ${admin.email}, with the password in FIRST_ADMIN_PASSWORD`)
  else {
    say(
      `  First admin: ${admin.email}, password: ${admin.password} (shown on this first run only: change it after signing in)`,
    )
  }
}
