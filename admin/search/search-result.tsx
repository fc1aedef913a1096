'use client'

import { Link } from '@payloadcms/ui'
import { isLanguageTag, languageName } from '#domain/languages.ts'
import type { DeskFragment, DeskResult } from '#domain/search/desk.ts'
import { boardWords } from '../board/words.ts'
import { useAdminLink } from '../dashboard/use-admin-link.ts'
import { formatInstant } from '../times.ts'
import { useAdminWords } from '../use-admin-words.ts'
import styles from './search.module.css'
import { searchWords } from './words.ts'

/** An edition that was found, with the words in their context; its title leads to its form. */
export function SearchResult({ result }: { result: DeskResult }) {
  const { language } = useAdminWords()
  const words = searchWords[language]
  const link = useAdminLink()
  const { collection, fragment, hasNewerDraft, id, pages, state, title, updatedAt } = result
  const tag = isLanguageTag(result.language) ? result.language : undefined
  const facts = [
    tag &&
      (collection === 'reports' ? `${languageName(tag, language)} (${words.original})` : languageName(tag, language)),
    hasNewerDraft ? `${boardWords[language].state[state]}, ${words.newerDraft}` : boardWords[language].state[state],
  ].filter(Boolean)
  return (
    <article className={styles.result}>
      <h2 className={styles.title}>
        <Link href={link(`/collections/${collection}/${id}`)} lang={title.length > 0 ? tag : undefined}>
          {title.length > 0 ? <Marked text={title} /> : words.untitled}
        </Link>
      </h2>
      <p className={styles.facts}>
        {facts.join(' · ')} · {words.changed} <time dateTime={updatedAt}>{formatInstant(updatedAt, language)}</time>
      </p>
      {fragment && <Context fragment={fragment} lang={tag} />}
      {pages.map((hit) => (
        <div key={hit.page} className={styles.page}>
          <a href={hit.href} target="_blank" rel="noreferrer">
            {words.page(hit.page)}
          </a>
          <Context fragment={hit.fragment} lang={tag} />
        </div>
      ))}
    </article>
  )
}

function Context({ fragment, lang }: { fragment: DeskFragment; lang: string | undefined }) {
  return (
    <p className={styles.context} lang={lang}>
      {fragment.isCutBefore && '… '}
      <Marked text={fragment.marked} />
      {fragment.isCutAfter && ' …'}
    </p>
  )
}

function Marked({ text }: { text: DeskFragment['marked'] }) {
  return text.map((piece, index) => (piece.isHit ? <mark key={index}>{piece.text}</mark> : piece.text))
}
