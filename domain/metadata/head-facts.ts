type OpenGraphShared = {
  title: string
  description: string
  url: string
  siteName: string
  /** `language_TERRITORY` */
  locale: string
  alternateLocale: string[]
  images: { url: string; width: number; height: number; type?: string; alt?: string }[]
}

/** OpenGraph properties under the names that Next's `Metadata.openGraph` has for them. */
export type OpenGraphFacts = OpenGraphShared &
  (
    | { type: 'website' }
    | {
        type: 'article'
        publishedTime: string
        modifiedTime: string
        /** Addresses of author pages. */
        authors: string[]
        section?: string
        tags: string[]
      }
    | { type: 'profile'; firstName?: string; lastName?: string }
  )

/** All that a page says in its head, ready to be written out. Addresses are absolute. */
export type HeadFacts = {
  title: string
  description: string
  canonical: string
  /** False: `robots` is "noindex". */
  index: boolean
  /** `hreflang` (with `x-default`) → address; empty where the page has no other languages. */
  alternates: Record<string, string>
  openGraph: OpenGraphFacts
  /** In order; a name may occur more than once (one `citation_author` per author). */
  meta: { name: string; content: string }[]
  links: { rel: string; href: string; type?: string; hreflang?: string; title?: string }[]
  /** schema.org objects, each for a script of its own, written out by `safeJsonLd`. */
  jsonLd: object[]
}
