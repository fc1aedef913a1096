import { useLocale, useTranslations } from 'next-intl'
import type { DownloadView } from '#content/views.ts'
import { langAttributes } from './lang-attributes.ts'
import { LanguageName } from './language-name.tsx'
import styles from './download-link.module.css'

const KILOBYTE = 1000
const MEGABYTE = 1000 * KILOBYTE

/**
 * One PDF, named by its language, type, pages and size: "日本語 (Japanese) — PDF, 6 pages, 240 KB". An edition that is a
 * file only has its title here, as it has no page to show it.
 */
export function DownloadLink({ download, primary = false }: { download: DownloadView; primary?: boolean }) {
  const t = useTranslations('downloads')
  const page = useLocale()
  const { bytes, form, language, pages, title } = download
  const size =
    bytes < MEGABYTE
      ? t('kilobytes', { count: Math.max(1, Math.round(bytes / KILOBYTE)) })
      : t('megabytes', { count: Math.round((bytes / MEGABYTE) * 10) / 10 })
  return (
    <a
      className={primary ? `${styles.link} ${styles.primary}` : styles.link}
      href={download.href}
      hrefLang={language}
      type="application/pdf"
    >
      {primary && <Cover sizes={download.cover} />}
      <span>
        {t.rich('link', {
          language: () => (
            <span className={styles.language}>
              <LanguageName language={language} />
            </span>
          ),
          facts: () => <span className={styles.facts}>{t('facts', { pages, size })}</span>,
        })}
        {form === 'file' && title !== null && (
          <>
            {' '}
            <span className={styles.title} {...langAttributes(language, page)}>
              {title}
            </span>
          </>
        )}
      </span>
    </a>
  )
}

/** The name of the link says what it leads to; the picture would only say it again. */
function Cover({ sizes }: { sizes: DownloadView['cover'] }) {
  const [small] = sizes
  if (!small) return null
  return (
    <img
      className={styles.cover}
      src={small.src}
      srcSet={sizes.map(({ src, width }) => `${src} ${width}w`).join(', ')}
      sizes="4.5rem"
      width={small.width}
      height={small.height}
      alt=""
      decoding="async"
    />
  )
}
