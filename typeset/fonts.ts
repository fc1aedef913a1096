import path from 'node:path'
import { FONTS } from './font-list.ts'

/** Loaded by the process that sets PDFs alone: a bundle that named this folder would be read through with all its files. */
export const FONTS_FOLDER = path.join(import.meta.dirname, '../node_modules/@expo-google-fonts')

/** Folders of the fonts that the template uses: TrueType files under the SIL Open Font License, from npm packages. */
export const FONT_FOLDERS: readonly string[] = Object.entries(FONTS).flatMap(([name, weights]) =>
  weights.map((weight) => path.join(FONTS_FOLDER, name, weight)),
)
