import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import '../(site)/styles/fonts.css'
import '../(site)/styles/tokens.css'
import '../(site)/styles/base.css'
import '../(site)/styles/elements.css'

export const metadata: Metadata = {
  robots: { index: false, follow: false },
  referrer: 'no-referrer',
  icons: { icon: { url: '/icon.svg', type: 'image/svg+xml' } },
}

/** Nothing around the page: only the draft itself tells the language of the document. */
export default function Layout({ children }: { children: ReactNode }) {
  return children
}
