import { useLocale, useTranslations } from 'next-intl'
import { languageName } from '#domain/languages.ts'
import type { FoundPlace, Fragment, SearchResult as Result } from '#domain/search/view.ts'
import { CalendarDate } from './calendar-date.tsx'
import { langAttributes } from './lang-attributes.ts'
import { Localized } from './localized.tsx'
import { Marked } from './marked.tsx'
import { NameList } from './name-list.tsx'
import { SampleBadge } from './sample-badge.tsx'
import styles from './search-result.module.css'

/** A report that was found: by its best edition, with the words in their context and the ways to where they stand. */
export function SearchResult({ result }: { result: Result }) {
  const language = useLocale()
  const t = useTranslations('languages')
  const [lead] = result.places
  const context = lead?.fragment ?? result.places.find(({ fragment }) => fragment !== null)?.fragment ?? null
  return (
    <article className={styles.result}>
      {result.sample && (
        <p>
          <SampleBadge />
        </p>
      )}
      <h2 className={styles.title}>
        <a href={result.href} {...langAttributes(result.titleLang, language)}>
          <Marked text={result.title} />
        </a>
        {result.isPdf && <span className={styles.form}> ({t('pdfOnly')})</span>}
      </h2>
      <p className={styles.meta}>
        {result.authors.length > 0 && (
          <span>
            <NameList people={result.authors} linked />
          </span>
        )}
        <CalendarDate date={result.date} />
        {result.series && <Localized value={result.series} />}
      </p>
      {result.fragment && <Context fragment={result.fragment} />}
      {context && <PageContext fragment={context} isOther={context.lang !== result.titleLang} />}
      <Places places={result.places} />
    </article>
  )
}

function Context({ fragment }: { fragment: Fragment }) {
  return (
    <p className={styles.context} {...langAttributes(fragment.lang, useLocale())}>
      {fragment.isCutBefore && '… '}
      <Marked text={fragment.marked} />
      {fragment.isCutAfter && ' …'}
    </p>
  )
}

/** @param isOther in another language than the title above it, which is then said */
function PageContext({ fragment, isOther }: { fragment: NonNullable<FoundPlace['fragment']>; isOther: boolean }) {
  const t = useTranslations('search')
  const name = languageName(fragment.lang, useLocale())
  return (
    <div className={styles.page}>
      <p className={styles.label}>
        <a href={fragment.href} hrefLang={fragment.lang}>
          {t(isOther ? 'pageOfPdfIn' : 'pageOfPdf', { page: fragment.page, language: name })}
        </a>
      </p>
      <Context fragment={fragment} />
    </div>
  )
}

/** In which languages it was found, and on which pages. */
function Places({ places }: { places: FoundPlace[] }) {
  const t = useTranslations('search')
  const language = useLocale()
  return (
    <dl className={styles.places}>
      <dt>{t('foundIn')}</dt>
      {places.map((place) => {
        const name = languageName(place.language, language)
        return (
          <dd key={place.language}>
            <a href={place.href} hrefLang={place.language}>
              {name}
            </a>
            {place.pages.length > 0 && (
              <ul>
                {place.pages
                  .toSorted((a, b) => a.page - b.page)
                  .map(({ href, page }) => (
                    <li key={page}>
                      {/* What is to be seen comes first, so that it can be said to a computer (WCAG 2.2, 2.5.3). */}
                      <a
                        href={href}
                        hrefLang={place.language}
                        aria-label={`${t('page', { page })} – ${t('openPage', { page, language: name })}`}
                      >
                        {t('page', { page })}
                      </a>
                    </li>
                  ))}
                {place.more > 0 && <li>{t('morePages', { count: place.more })}</li>}
              </ul>
            )}
          </dd>
        )
      })}
    </dl>
  )
}
