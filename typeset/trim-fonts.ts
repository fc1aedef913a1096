import { readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { FONTS } from './font-list.ts'
import { FONT_FOLDERS, FONTS_FOLDER } from './fonts.ts'

/** Removes the weights that the template does not name from node_modules: run where the container image is built. */
const named = new Set(FONT_FOLDERS)
for (const name of Object.keys(FONTS)) {
  const folder = path.join(FONTS_FOLDER, name)
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const weight = path.join(folder, entry.name)
    if (entry.isDirectory() && !named.has(weight)) rmSync(weight, { recursive: true })
  }
}
