import { getTranslations } from 'next-intl/server'
import { formatCalendarDate } from '#components/calendar-date.tsx'
import type { FeedView } from '#content/feeds.ts'
import { getSite } from '#content/site.ts'
import type { SiteView } from '#content/views.ts'
import { answerText } from '#domain/http-text.ts'
import { languageName, LANGUAGES } from '#domain/languages.ts'
import { atomXml } from '#domain/metadata/atom.ts'
import { ATOM_TYPE, reportFeed } from '#domain/metadata/report-feed.ts'
import type { FeedWords } from '#domain/metadata/report-feed.ts'

/** @returns the feed as Atom, or only that it has not changed to those who have it */
export async function feedAnswer(request: Request, feed: FeedView): Promise<Response> {
  const site = await getSite(feed.language)
  const xml = atomXml(reportFeed(feed, site, await wordsFor(feed, site)))
  const { body, ...answer } = answerText(request.headers, {
    body: xml,
    type: `${ATOM_TYPE}; charset=utf-8`,
    modified: new Date(feed.madeAt),
  })
  return new Response(body, answer)
}

async function wordsFor({ language, subject }: FeedView, site: SiteView): Promise<FeedWords> {
  const t = await getTranslations({ locale: language })
  const name = languageName(LANGUAGES[language].tag, language)
  return {
    title: subject ? t('feeds.about', { subject: subject.text, site: site.name.text }) : site.name.text,
    subtitle: subject ? null : site.tagline,
    labelled: (label, title) => t('feeds.labelled', { label, title }),
    sample: t('notices.sampleBadge'),
    pdfOnly: t('languages.pdfOnly'),
    withdrawn: t('cards.withdrawn'),
    pdfOnlySummary: t('feeds.pdfOnly', { language: name }),
    corrected: ({ date, note }) => t('feeds.corrected', { date: formatCalendarDate(date, language), note }),
    withdrawnSummary: ({ date, whole }) => {
      const day = date === null ? null : formatCalendarDate(date, language)
      if (whole) return day === null ? t('notices.withdrawnReport') : t('notices.withdrawnReportOn', { date: day })
      return day === null
        ? t('notices.withdrawnEdition', { language: name })
        : t('notices.withdrawnEditionOn', { language: name, date: day })
    },
  }
}

/** Leads a feed reader to the present address, for good. */
export const movedAnswer = (path: string) =>
  new Response(null, { status: 308, headers: { Location: path, 'Cache-Control': 'public, no-cache' } })
