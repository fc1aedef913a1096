import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { HeadElements } from '#components/head-elements.tsx'
import { pageLanguages } from '#components/language-options.ts'
import { SiteFrame } from '#components/site-frame.tsx'
import { TopicPage } from '#components/topic-page.tsx'
import { movedTerm } from '#content/moved.ts'
import { getSite } from '#content/site.ts'
import { getTopic } from '#content/topics.ts'
import type { InterfaceLanguage } from '#domain/languages.ts'
import { pageHead } from '#domain/metadata/page-head.ts'
import { plainText } from '#domain/rich-text-plain.ts'
import { isSlug } from '#domain/slug.ts'
import { topicPath, topicsPath } from '#domain/urls.ts'
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
  const { head, site, topic } = await load(params)
  return (
    <SiteFrame site={site} languages={pageLanguages((language) => topicPath(language, topic.slug))}>
      <HeadElements head={head} />
      <TopicPage topic={topic} />
    </SiteFrame>
  )
}

async function load(params: Props['params']) {
  const [language, { slug }, t] = await Promise.all([pageLanguage(), params, getTranslations('topics')])
  if (!isSlug(slug)) notFound()
  const [topic, site] = await Promise.all([getTopic(language, slug), getSite(language)])
  if (!topic) return leave(language, slug)
  const description = plainText(topic.description?.richText ?? null) || t('about', { name: topic.name.text })
  const head = pageHead({
    site,
    language,
    path: topicPath(language, topic.slug),
    title: topic.name.text,
    description,
    // An empty page is none to find; nor is one of samples alone.
    index: topic.reports.some(({ sample }) => !sample),
    trail: [{ name: t('title'), path: topicsPath(language) }],
  })
  return { topic, site, head }
}

/** A former address leads to the present one (308); any other is a missing page. */
async function leave(language: InterfaceLanguage, slug: string): Promise<never> {
  const present = await movedTerm('topics', slug)
  if (present === null) notFound()
  permanentRedirect(topicPath(language, present))
}
