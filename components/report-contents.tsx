import { useLocale, useTranslations } from 'next-intl'
import type { ContentsEntry } from '#domain/headings.ts'
import type { LanguageTag } from '#domain/languages.ts'
import { langAttributes } from './lang-attributes.ts'
import styles from './report-contents.module.css'

type Props = { contents: readonly ContentsEntry[]; lang: LanguageTag }

/** The parts of the full text; where scripts run, the one that is being read is marked. */
export function ReportContents({ contents, lang }: Props) {
  const t = useTranslations('report')
  return (
    <contents-tracker className={styles.contents}>
      <nav aria-labelledby="contents">
        <h2 id="contents">{t('contents')}</h2>
        <div {...langAttributes(lang, useLocale())}>
          <Entries entries={contents} />
        </div>
      </nav>
    </contents-tracker>
  )
}

function Entries({ entries }: { entries: readonly ContentsEntry[] }) {
  return (
    <ol>
      {entries.map(({ id, inside, text }) => (
        <li key={id}>
          <a href={`#${id}`}>{text}</a>
          {inside.length > 0 && <Entries entries={inside} />}
        </li>
      ))}
    </ol>
  )
}
