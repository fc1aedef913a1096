import { useLocale, useTranslations } from 'next-intl'
import { languageName, LANGUAGES } from '#domain/languages.ts'
import type { ReportView, SiteView } from '#content/views.ts'
import { formatCalendarDate } from './calendar-date.tsx'
import { DownloadLink } from './download-link.tsx'
import { Localized } from './localized.tsx'
import { Notice } from './notice.tsx'

/** Labelled sample, language not available, PDF only, withdrawn: whatever is true of the report in the reader's language. */
export function ReportNotices({ report, site }: { report: ReportView; site: SiteView }) {
  const t = useTranslations('notices')
  return (
    <>
      {report.sample && (
        <Notice title={t('sampleTitle')} tone="sample">
          <p>{t.rich('sample', { publisher: () => <Localized value={site.publisher.name} /> })}</p>
        </Notice>
      )}
      <AvailabilityNotice report={report} />
    </>
  )
}

function AvailabilityNotice({ report }: { report: ReportView }) {
  const t = useTranslations('notices')
  const page = useLocale()
  const tag = LANGUAGES[page].tag
  const language = languageName(tag, page)
  const original = languageName(report.originalLanguage, page)

  switch (report.availability) {
    case 'published':
      return report.olderThanOriginal.includes(tag) ? <OlderNotice report={report} /> : null
    case 'absent':
      return (
        <Notice title={t('absentTitle', { language })}>
          <p>{t('absent', { language, original })}</p>
        </Notice>
      )
    case 'fileOnly': {
      const file = report.downloads.find((download) => download.language === tag)
      return (
        <Notice title={t('fileOnlyTitle', { language })}>
          <p>{t('fileOnly', { language, original })}</p>
          {report.olderThanOriginal.includes(tag) && <p>{t('older', { language, original })}</p>}
          {file && <DownloadLink download={file} primary />}
        </Notice>
      )
    }
    case 'withdrawn':
      return <WithdrawnNotice report={report} />
  }
}

/** The translation is older than the original that readers can have. */
function OlderNotice({ report }: { report: ReportView }) {
  const t = useTranslations('notices')
  const page = useLocale()
  const language = languageName(LANGUAGES[page].tag, page)
  const original = languageName(report.originalLanguage, page)
  const edition = report.editions.find(({ isOriginal }) => isOriginal)
  return (
    <Notice title={t('olderTitle')}>
      <p>{t('older', { language, original })}</p>
      {edition?.href && (
        <p>
          <a href={edition.href} hrefLang={edition.language}>
            {t('readOriginal', { original })}
          </a>
        </p>
      )}
    </Notice>
  )
}

function WithdrawnNotice({ report }: { report: ReportView }) {
  const t = useTranslations('notices')
  const page = useLocale()
  const originalEdition = report.editions.find((edition) => edition.isOriginal)
  const wholeReport = originalEdition?.availability !== 'published'
  const language = languageName(LANGUAGES[page].tag, page)
  const original = languageName(report.originalLanguage, page)
  const date = report.withdrawal?.date ? formatCalendarDate(report.withdrawal.date, page) : null
  const note = report.withdrawal?.note

  return (
    <Notice title={t('withdrawnTitle')} tone="withdrawn">
      {wholeReport ? (
        <p>{date ? t('withdrawnReportOn', { date }) : t('withdrawnReport')}</p>
      ) : (
        <p>{date ? t('withdrawnEditionOn', { language, date }) : t('withdrawnEdition', { language })}</p>
      )}
      {note && (
        <p>
          <Localized value={note} />
        </p>
      )}
      {!wholeReport && originalEdition?.href && (
        <p>
          <a href={originalEdition.href} hrefLang={originalEdition.language}>
            {t('readOriginal', { original })}
          </a>
        </p>
      )}
    </Notice>
  )
}
