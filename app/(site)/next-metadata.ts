import type { Metadata } from 'next'
import type { HeadFacts } from '#domain/metadata/head-facts.ts'

/** @returns the facts of a page's head in the shape of Next's metadata; `HeadElements` writes the rest. */
export function nextMetadata(head: HeadFacts): Metadata {
  return {
    title: head.title,
    description: head.description,
    robots: head.index ? undefined : { index: false },
    alternates: { canonical: head.canonical, languages: head.alternates },
    openGraph: head.openGraph,
  }
}
