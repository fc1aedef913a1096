import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { AuthorPage } from '#components/author-page.tsx'
import { HeadElements } from '#components/head-elements.tsx'
import { pageLanguages } from '#components/language-options.ts'
import { SiteFrame } from '#components/site-frame.tsx'
import { getAuthor } from '#content/authors.ts'
import { movedAuthor } from '#content/moved.ts'
import { getSite } from '#content/site.ts'
import { authorHead } from '#domain/metadata/author-head.ts'
import type { InterfaceLanguage } from '#domain/languages.ts'
import { isSlug } from '#domain/slug.ts'
import { authorPath, authorsPath } from '#domain/urls.ts'
import { nextMetadata } from '../../../next-metadata.ts'
import { pageLanguage } from '../../../page-language.ts'

type Props = { params: Promise<{ slug: string }> }

export function generateStaticParams() {
  return []
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { head } = await load(params)
  return nextMetadata(head)
}

export default async function Page({ params }: Props) {
  const { author, head, site } = await load(params)
  return (
    <SiteFrame site={site} languages={pageLanguages((language) => authorPath(language, author.slug))}>
      <HeadElements head={head} />
      <AuthorPage author={author} />
    </SiteFrame>
  )
}

async function load(params: Props['params']) {
  const [language, { slug }, t] = await Promise.all([pageLanguage(), params, getTranslations('authors')])
  if (!isSlug(slug)) notFound()
  const [author, site] = await Promise.all([getAuthor(language, slug), getSite(language)])
  if (!author) return leave(language, slug)
  const trail = [{ name: t('title'), path: authorsPath(language) }]
  return { author, site, head: authorHead(author, site, language, trail) }
}

/** A former address leads to the present one (308); any other is a missing page. */
async function leave(language: InterfaceLanguage, slug: string): Promise<never> {
  const present = await movedAuthor(slug)
  if (present === null) notFound()
  permanentRedirect(authorPath(language, present))
}
