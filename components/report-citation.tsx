import { useLocale, useTranslations } from 'next-intl'
import type { CitationView } from '#content/views.ts'
import { CITATION_FORMATS } from '#domain/citation/formats.ts'
import { CITATION_STYLES } from '#domain/citation/styles.ts'
import { languageName, LANGUAGES } from '#domain/languages.ts'
import { CopyText } from './copy-text.tsx'
import { langAttributes } from './lang-attributes.ts'
import styles from './report-citation.module.css'

/** How to cite the edition shown: one style open, the others behind their names; files for programs; the address that stays. */
export function ReportCitation({ citation }: { citation: CitationView }) {
  const t = useTranslations('citation')
  const report = useTranslations('report')
  const page = useLocale()
  const lang = langAttributes(citation.lang, page)
  return (
    <section className={styles.citation} aria-labelledby="cite">
      <h2 id="cite">{t('title')}</h2>
      {citation.lang !== LANGUAGES[page].tag && (
        <p className={styles.remark}>{t('ofOriginal', { original: languageName(citation.lang, page) })}</p>
      )}
      {citation.styles.map(({ runs, style }, index) => {
        const name = CITATION_STYLES[style]
        return (
          <details key={style} name="citation-style" open={index === 0}>
            <summary>{name}</summary>
            <p id={`cite-${style}`} className={styles.text} {...lang}>
              {runs.map(({ italic, text }, position) => (italic ? <i key={position}>{text}</i> : text))}
            </p>
            <CopyText of={`cite-${style}`} label={t('copy')} name={t('copyStyle', { style: name })} />
          </details>
        )
      })}
      <dl className={styles.facts}>
        {citation.files.length > 0 && (
          <div className={styles.files}>
            <dt>{t('files')}</dt>
            {citation.files.map(({ format, href }) => (
              <dd key={format}>
                <a href={href} type={CITATION_FORMATS[format].type} download="">
                  {CITATION_FORMATS[format].name}
                </a>
              </dd>
            ))}
          </div>
        )}
        <div>
          <dt>{report('permanentLink')}</dt>
          <dd>
            <a id="permanent-link" className={styles.address} href={citation.permanent} rel="bookmark">
              {citation.permanent}
            </a>{' '}
            <CopyText of="permanent-link" label={t('copyLink')} />
          </dd>
        </div>
      </dl>
    </section>
  )
}
