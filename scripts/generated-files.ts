import { existsSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { generateImportMap } from 'payload'
import type { SanitizedConfig } from 'payload'
import { generateTypes } from 'payload/node'
import { root } from './settings.ts'

/** Files that Payload derives from the configuration, and that are kept in the repository. */
export const TYPES_FILE = 'payload-types.ts'
export const IMPORT_MAP_FILE = 'app/(payload)/admin/importMap.js'

/**
 * Writes both files, or others in the same folders (paths inside them are relative).
 *
 * @param config the loaded configuration
 */
export async function writeGeneratedFiles(
  config: SanitizedConfig,
  types = path.join(root, TYPES_FILE),
  importMap = path.join(root, IMPORT_MAP_FILE),
): Promise<void> {
  await generateTypes({ ...config, typescript: { ...config.typescript, outputFile: types } }, { log: false })
  const admin = { ...config.admin, importMap: { ...config.admin.importMap, importMapFile: importMap } }
  await generateImportMap({ ...config, admin }, { log: false })
}

/** @returns names of the files that the configuration would now give another content */
export async function outdatedFiles(config: SanitizedConfig): Promise<string[]> {
  const types = path.join(root, `${TYPES_FILE}.expected`)
  const importMap = path.join(root, path.dirname(IMPORT_MAP_FILE), 'importMap.expected')
  try {
    await writeGeneratedFiles(config, types, importMap)
    const pairs: [string, string][] = [
      [TYPES_FILE, types],
      [IMPORT_MAP_FILE, importMap],
    ]
    return pairs.filter(([file, expected]) => !isSame(path.join(root, file), expected)).map(([file]) => file)
  } finally {
    rmSync(types, { force: true })
    rmSync(importMap, { force: true })
  }
}

function isSame(file: string, expected: string): boolean {
  return existsSync(file) && readFileSync(file, 'utf8').trim() === readFileSync(expected, 'utf8').trim()
}
