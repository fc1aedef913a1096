import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { directionOf, LANGUAGES } from '#domain/languages.ts'
import { PAPER } from '#domain/metadata/web-manifest.ts'
import { manifestPath } from '#domain/urls.ts'
import { pageLanguage } from '../page-language.ts'
import '../styles/fonts.css'
import '../styles/tokens.css'
import '../styles/base.css'
import '../styles/elements.css'
import '../styles/print.css'

// Empty: pages are made when first asked for and then cached, so a build needs no database.
export function generateStaticParams() {
  return []
}

export async function generateMetadata(): Promise<Metadata> {
  return {
    icons: { icon: { url: '/icon.svg', type: 'image/svg+xml' }, apple: '/apple-touch-icon.png' },
    manifest: manifestPath(await pageLanguage()),
  }
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: PAPER.light },
    { media: '(prefers-color-scheme: dark)', color: PAPER.dark },
  ],
}

/** The document alone; what is around a page's content comes with the page, which knows its languages. */
export default async function Layout({ children }: { children: ReactNode }) {
  const { tag } = LANGUAGES[await pageLanguage()]
  return (
    <html lang={tag} dir={directionOf(tag)}>
      <body>{children}</body>
    </html>
  )
}
