import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { doiUrl } from '#domain/identifiers.ts'
import { permanentPath, topicPath } from '#domain/urls.ts'
import type { ReportView, SiteView } from '#content/views.ts'
import { ContactAddress } from './contact-address.tsx'
import { Funders } from './funders.tsx'
import { langAttributes } from './lang-attributes.ts'
import { Localized } from './localized.tsx'
import { ImageCredits } from './report-figure.tsx'
import styles from './report-facts.module.css'
import { RichText } from './rich-text.tsx'

type Props = {
  report: ReportView
  site: SiteView
  /** The permanent link stands there. */
  hasCitation?: boolean
}

/** What stands behind the report: disclaimer, funding, image credits, licence, contact, identifiers. */
export function ReportFacts({ hasCitation = false, report, site }: Props) {
  const t = useTranslations('report')
  const page = useLocale()
  const permanent = `${site.origin}${permanentPath(report.editionUuid)}`
  return (
    <section className={styles.facts} aria-labelledby="about-publication">
      <h2 id="about-publication">{t('aboutPublication')}</h2>
      <dl>
        {report.disclaimer && (
          <Fact label={t('disclaimer')}>
            <RichText state={report.disclaimer.richText} lang={report.disclaimer.lang} face="ui" />
          </Fact>
        )}
        {report.funders.length > 0 && (
          <Fact label={t('funding')}>
            <Funders funders={report.funders} />
          </Fact>
        )}
        {report.image?.panels.some((panel) => panel.credit) && (
          <Fact label={t('imageCredits')}>
            <ImageCredits image={report.image} />
          </Fact>
        )}
        {report.licence && <Fact label={t('licence')}>{linkedIfAddress(report.licence)}</Fact>}
        {report.topics.length > 0 && (
          <Fact label={t('topics')}>
            <ul className={styles.inline}>
              {report.topics.map((topic) => (
                <li key={topic.slug}>
                  <a href={topicPath(page, topic.slug)}>
                    <Localized value={topic} />
                  </a>
                </li>
              ))}
            </ul>
          </Fact>
        )}
        {report.keywords.length > 0 && (
          <Fact label={t('keywords')}>
            <ul className={styles.inline} {...langAttributes(report.lang, page)}>
              {report.keywords.map((keyword) => (
                <li key={keyword}>{keyword}</li>
              ))}
            </ul>
          </Fact>
        )}
        {report.originalTitle !== '' && report.title !== report.originalTitle && (
          <Fact label={t('originalTitle')}>
            <Localized value={{ text: report.originalTitle, lang: report.originalLanguage }} />
          </Fact>
        )}
        {report.reportNumber && <Fact label={t('number')}>{report.reportNumber}</Fact>}
        {report.doi && (
          <Fact label={t('doi')}>
            <a href={doiUrl(report.doi)}>{doiUrl(report.doi)}</a>
          </Fact>
        )}
        {!hasCitation && (
          <Fact label={t('permanentLink')}>
            <a className={styles.address} href={permanent}>
              {permanent}
            </a>
          </Fact>
        )}
        {site.contactEmail && (
          <Fact label={t('contact')}>
            <ContactAddress email={site.contactEmail} />
          </Fact>
        )}
      </dl>
    </section>
  )
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function linkedIfAddress(licence: string): ReactNode {
  return /^https?:\/\//.test(licence) ? <a href={licence}>{licence}</a> : licence
}
