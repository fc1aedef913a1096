import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { root } from './settings.ts'

/** Top-level entries that `next build` never reads. Anything not named here counts as a source, to be on the safe side. */
const NOT_SOURCES = new Set([
  '.ci',
  '.data',
  '.git',
  '.github',
  '.next',
  'coverage',
  'docs',
  'migrations',
  'node_modules',
  'sample',
  'scripts',
  'server',
  'test-results',
  'tests',
  '.dependency-cruiser.mjs',
  '.dockerignore',
  '.editorconfig',
  '.env',
  '.env.example',
  '.gitattributes',
  '.gitignore',
  '.prettierignore',
  '.prettierrc.json',
  'Dockerfile',
  'LICENSE',
  'docker-compose.yml',
  'eslint.config.mjs',
  'jest.config.mjs',
  'knip.jsonc',
  // Written by Next itself.
  'next-env.d.ts',
])

const stampFile = path.join(root, '.next', 'built-from.json')
const stampSchema = z.object({ sources: z.string() })

/** @returns a hash of names and contents of everything that a build is made of, whatever Git knows of it */
export function hashSources(): string {
  const hash = createHash('sha256')
  for (const file of sourceFiles()) {
    hash.update(`${file}\0`).update(contentOf(file)).update('\0')
  }
  return hash.digest('hex')
}

/** @returns the hash that the present build was made of, or null where there is no whole build */
export function builtFrom(): string | null {
  if (!existsSync(stampFile) || !existsSync(path.join(root, '.next', 'BUILD_ID'))) return null
  const stamp = stampSchema.safeParse(JSON.parse(readFileSync(stampFile, 'utf8')))
  return stamp.success ? stamp.data.sources : null
}

/** Before a build, so that one that fails or is interrupted leaves no stamp. */
export function forgetBuild(): void {
  rmSync(stampFile, { force: true })
}

export function recordBuild(sources: string): void {
  writeFileSync(stampFile, JSON.stringify({ sources }))
}

function sourceFiles(): string[] {
  const top = readdirSync(root, { withFileTypes: true }).filter(
    (entry) => !NOT_SOURCES.has(entry.name) && !/\.(md|tsbuildinfo)$/.test(entry.name),
  )
  const files = top.flatMap((entry) => {
    if (entry.isFile()) return [entry.name]
    if (!entry.isDirectory()) return []
    const inside = readdirSync(path.join(root, entry.name), { recursive: true, withFileTypes: true })
    return inside
      .filter((file) => file.isFile())
      .map((file) => path.relative(root, path.join(file.parentPath, file.name)))
  })
  return files.sort()
}

function contentOf(file: string): string | Buffer {
  const content = readFileSync(path.join(root, file))
  if (file !== 'package.json') return content
  // A new npm script is no reason to build.
  const manifest: unknown = JSON.parse(content.toString())
  return JSON.stringify(manifest, (key, value: unknown) => (key === 'scripts' ? undefined : value))
}
