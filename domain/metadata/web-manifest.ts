import { directionOf, LANGUAGES } from '../languages.ts'
import type { InterfaceLanguage } from '../languages.ts'
import { homePath } from '../urls.ts'

/** Background of the pages, `--paper` in the style sheet's tokens. */
export const PAPER = { light: '#fbfaf7', dark: '#12171e' } as const

export const MANIFEST_TYPE = 'application/manifest+json'

/**
 * @returns the web app manifest (W3C Web Application Manifest, section 1) of the site in one language. Pages open in
 * the browser: a reader needs its address bar to cite and its tabs to compare.
 */
export function webManifest(language: InterfaceLanguage, name: string, description: string | null): object {
  const { tag } = LANGUAGES[language]
  return {
    name,
    ...(description !== null && { description }),
    lang: tag,
    dir: directionOf(tag),
    start_url: homePath(language),
    scope: '/',
    display: 'browser',
    background_color: PAPER.light,
    theme_color: PAPER.light,
    icons: [
      { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
    ],
  }
}
