import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { SPECULATION_RULES } from '#domain/speculation-rules.ts'
import type { Answer } from './error-answer.ts'
import { loadPageFonts } from './page-fonts.ts'

/** A file that the front server has itself. Its address has its hash, so that browsers keep it for good. */
export type OwnFile = { address: string; type: string; body: Buffer }

/** The files that reading pages name. */
export type OwnFiles = {
  /** The module of custom elements; null where it has not been built. */
  module: () => OwnFile | null
  speculationRules: OwnFile
  /** Addresses of Next's font files to fetch ahead, by the `lang` of a page in small letters. */
  fonts: (lang: string) => string[]
}

/** Where scripts/elements.ts puts what it makes of `elements/`, beside Next's build. */
export const MODULE_FILE = path.resolve(import.meta.dirname, '../.next/elements.js')

const HASH_LENGTH = 12

/** @param name with `#` where the hash goes @example ownFile('elements-#.js', 'text/javascript', body) */
export function ownFile(name: string, type: string, body: Buffer): OwnFile {
  const hash = createHash('sha256').update(body).digest('hex').slice(0, HASH_LENGTH)
  return { address: `/${name.replace('#', hash)}`, type, body }
}

const moduleOf = (body: Buffer) => ownFile('elements-#.js', 'text/javascript; charset=utf-8', body)

/** @param dev reads the module anew each time, because it is built again when its code changes */
export function loadOwnFiles({ dev }: { dev: boolean }): OwnFiles {
  const read = () => (existsSync(MODULE_FILE) ? moduleOf(readFileSync(MODULE_FILE)) : null)
  const built = read()
  return {
    module: dev ? read : () => built,
    fonts: loadPageFonts(),
    speculationRules: ownFile(
      'speculation-rules-#.json',
      'application/speculationrules+json',
      Buffer.from(JSON.stringify(SPECULATION_RULES)),
    ),
  }
}

/** @returns the file at this path, or null. */
export function findOwnFile(files: OwnFiles, pathname: string): OwnFile | null {
  return [files.speculationRules, files.module()].find((file) => file?.address === pathname) ?? null
}

/** @returns the answer with a file: one that browsers keep for as long as it has this address. */
export function ownFileAnswer({ type, body }: OwnFile): Answer {
  return {
    status: 200,
    headers: {
      'Content-Type': type,
      'Content-Length': String(body.length),
      'Cache-Control': 'public, max-age=31536000, immutable',
    },
    body,
  }
}
