import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'

/** Where Next's build keeps what style sheets name, under names with a hash. */
const MEDIA_FOLDER = path.resolve(import.meta.dirname, '../.next/static/media')
const MEDIA_PATH = '/_next/static/media/'

const [INTERFACE, SERIF] = ['inter-latin-wght-normal', 'source-serif-4-latin-wght-normal']

/**
 * Fonts that every page of a language needs for its first screen, whatever is on it. Titles of Chinese, Japanese and
 * Korean pages may have no Latin letter, so only English ones are sure to need the serif; nothing is fetched in vain.
 */
const FONTS: Readonly<Record<string, readonly string[]>> = {
  en: [SERIF, INTERFACE],
  'zh-hans': [INTERFACE],
  ja: [INTERFACE],
  ko: [INTERFACE],
}

/**
 * @param folder of Next's build
 * @returns what gives, for the `lang` of a page in small letters, the addresses of the fonts to fetch ahead: a browser
 * finds them in style sheets only, a round trip later
 */
export function loadPageFonts(folder = MEDIA_FOLDER): (lang: string) => string[] {
  const files = existsSync(folder) ? readdirSync(folder) : []
  const fileOf = (name: string) => files.filter((file) => file.startsWith(`${name}.`) && file.endsWith('.woff2'))
  return (lang) => (FONTS[lang] ?? []).flatMap(fileOf).map((file) => `${MEDIA_PATH}${file}`)
}
