import { useLocale, useTranslations } from 'next-intl'
import type { Availability } from '#domain/availability.ts'
import { LANGUAGES } from '#domain/languages.ts'
import { langAttributes } from './lang-attributes.ts'
import type { LanguageOption } from './language-options.ts'
import styles from './language-switcher.module.css'

const REMARKS = {
  published: null,
  fileOnly: 'pdfOnly',
  withdrawn: 'withdrawn',
  absent: 'notAvailable',
} as const satisfies Record<Availability, string | null>

/** Links to this page in the other languages, each saying so where the text is not available in it. */
export function LanguageSwitcher({ options }: { options: LanguageOption[] }) {
  const t = useTranslations('languages')
  const page = useLocale()
  return (
    <nav className={styles.switcher} aria-label={t('label')}>
      <ul>
        {options.map(({ language, href, availability }) => {
          const { nativeName, tag } = LANGUAGES[language]
          const remark = REMARKS[availability]
          return (
            <li key={language}>
              <a
                href={href}
                hrefLang={tag}
                aria-current={language === page ? 'page' : undefined}
                data-availability={availability}
              >
                <span {...langAttributes(tag, page)}>{nativeName}</span>
                {remark && ' '}
                {remark && <small className={styles.remark}>{t(remark)}</small>}
              </a>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
