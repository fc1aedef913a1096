import { randomBytes } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Env } from '#env.ts'
import { hasCode } from './process-identity.ts'

export const root = path.dirname(import.meta.dirname)

export type Settings = {
  /** Absolute path. */
  dataDir: string
  port: number
  /** Null: the embedded database is used. */
  databaseUrl: string | null
  /** All checked values; DATABASE_URL is a placeholder where the embedded database is used. */
  env: Env
}

/**
 * Reads the environment and a file `.env` in the root, makes what a local start
 * leaves out (data folder, secret key), and checks everything.
 *
 * @param mode NODE_ENV of this run
 * @throws {EnvError} with a sentence that names every wrong value
 */
export async function loadSettings(mode: 'production' | 'development' | 'test'): Promise<Settings> {
  const file = path.join(root, '.env')
  if (existsSync(file)) process.loadEnvFile(file)
  const databaseUrl = process.env.DATABASE_URL?.trim() || null
  const dataDir = path.resolve(root, process.env.DATA_DIR?.trim() || '.data')
  makeDataFolder(dataDir)

  // Next declares this one read-only, for the code of its apps.
  Object.assign(process.env, { NODE_ENV: mode })
  process.env.DATA_DIR = dataDir
  process.env.NEXT_TELEMETRY_DISABLED ??= '1'
  // No test goes out into the web.
  if (mode === 'test') process.env.LINK_CHECK = 'off'
  // The embedded database has no address before it runs, and everything else must be checked before that.
  process.env.DATABASE_URL = databaseUrl ?? 'postgres://not-started@127.0.0.1:1/portal'
  if (!process.env.PAYLOAD_SECRET?.trim()) process.env.PAYLOAD_SECRET = keptSecret(dataDir)
  // Only now, because env.ts checks the environment as it is loaded.
  const { env } = await import('#env.ts')
  return { dataDir, port: env.PORT, databaseUrl, env }
}

/** Environment of child processes. */
export function environmentWith(values: Record<string, string>): NodeJS.ProcessEnv {
  return { ...process.env, ...values }
}

/** The same for children whose report is shown in place of their log, unless somebody asked for the log. */
export function quietEnvironmentWith(values: Record<string, string>): NodeJS.ProcessEnv {
  return { ...process.env, LOG_LEVEL: process.env.LOG_LEVEL || 'warn', ...values }
}

/**
 * For tools that load the configuration but need neither database nor secrets
 * (generators, the drift check). To be called before the configuration is imported.
 */
export function doWithoutDatabase(): void {
  Object.assign(process.env, {
    NODE_ENV: 'production',
    DATABASE_URL: 'postgres://none@127.0.0.1:1/none',
    PAYLOAD_SECRET: 'only-for-generating-files-never-at-run-time',
    LOG_LEVEL: 'warn',
  })
}

function makeDataFolder(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true })
  } catch (error) {
    if (!hasCode(error, 'EACCES', 'EROFS', 'ENOTDIR', 'EEXIST')) throw error
    throw new Error(`The data folder ${dataDir} cannot be made: allow this user to write there, or set DATA_DIR.`, {
      cause: error,
    })
  }
}

/** Signs sessions and links; made once, so that nobody is signed out by a restart. */
function keptSecret(dataDir: string): string {
  const file = path.join(dataDir, 'secret')
  if (!existsSync(file)) writeOnce(file, `${randomBytes(32).toString('hex')}\n`)
  return readFileSync(file, 'utf8').trim()
}

/** Two first starts at once must end up with the same content, and never with half of it. */
function writeOnce(file: string, content: string): void {
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, content, { mode: 0o600 })
  try {
    linkSync(draft, file)
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error
  } finally {
    rmSync(draft, { force: true })
  }
}
