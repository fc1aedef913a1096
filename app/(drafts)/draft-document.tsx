import type { ReactNode } from 'react'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { DraftBand } from '#components/draft-band.tsx'
import { ReportPage } from '#components/report-page.tsx'
import { SiteFrame } from '#components/site-frame.tsx'
import { citationView } from '#content/citation-view.ts'
import { getSite } from '#content/site.ts'
import type { DraftView } from '#content/views.ts'
import { directionOf, LANGUAGES } from '#domain/languages.ts'

type Props = {
  draft: DraftView
  /** Until when it is shared, ISO 8601; null for staff. */
  sharedUntil: string | null
  children?: ReactNode
}

/** A draft as the page of its report, under a band that says what it is. */
export async function DraftDocument({ children, draft, sharedUntil }: Props) {
  const { language } = draft.report
  setRequestLocale(language)
  const [site, t] = await Promise.all([getSite(language), getTranslations({ locale: language, namespace: 'draft' })])
  const { tag } = LANGUAGES[language]
  const report = { ...draft.report, title: draft.report.title || t('noTitle') }
  return (
    <html lang={tag} dir={directionOf(tag)}>
      <body>
        <title>{`${draft.isReleased ? t('released') : t('draft')}: ${report.title}`}</title>
        <DraftBand draft={draft} sharedUntil={sharedUntil} timeZone={site.timeZone} />
        <SiteFrame site={site} languages={[]}>
          <ReportPage report={report} site={site} citation={citationView(report, site, true)} isDraft />
        </SiteFrame>
        {children}
      </body>
    </html>
  )
}
