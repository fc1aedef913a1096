'use client'

import { Button, Link, Pill, useConfig, useLocale } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { type ComponentProps, type FormEvent, useId } from 'react'
import { BIO_FILTERS, type BioState } from '#domain/bios.ts'
import { INTERFACE_LANGUAGES, LANGUAGES } from '#domain/languages.ts'
import { authorPath, reportPath } from '#domain/urls.ts'
import { DocumentLink } from '../document-link.tsx'
import { NotLoaded } from '../not-loaded.tsx'
import { ONLY_HERE } from '../locale/locale-choice.tsx'
import { useAdminWords } from '../use-admin-words.ts'
import styles from './bios.module.css'
import { MergeButton } from './merge-button.tsx'
import type { ListedAuthor, ListedAuthors } from './read-bios.ts'
import { type BiosQuery, useBios } from './use-bios.ts'
import { biosWords } from './words.ts'

const PILLS: Record<BioState, ComponentProps<typeof Pill>['pillStyle']> = {
  missing: 'error',
  old: 'warning',
  current: 'success',
  notNeeded: 'light',
}

/** Authors with the state of their bio in each language; each state leads to the bio in that language. */
export function BiosTable() {
  const { language } = useAdminWords()
  const words = biosWords[language]
  const { ask, query, reload, state } = useBios()
  return (
    <>
      <Filters query={query} onChange={ask} />
      <p role="status" className={styles.status}>
        {state.status === 'loading' ? words.loading : state.status === 'here' ? words.found(state.list.total) : ''}
      </p>
      {state.status === 'failed' && <NotLoaded message={words.failed} again={words.tryAgain} onAgain={reload} />}
      {state.status === 'here' && state.list.total === 0 && (
        <p>
          {words.nothing}{' '}
          <button type="button" className={styles.link} onClick={() => ask({ q: '', filter: 'all' })}>
            {words.showAll}
          </button>
        </p>
      )}
      {state.status === 'here' && state.list.total > 0 && (
        <Rows list={state.list} onPage={(page) => ask({ page })} onMerged={reload} />
      )}
    </>
  )
}

function Filters({ query, onChange }: { query: BiosQuery; onChange: (change: Partial<BiosQuery>) => void }) {
  const { language } = useAdminWords()
  const words = biosWords[language]
  const id = useId()
  const search = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const q = new FormData(event.currentTarget).get('q')
    onChange({ q: typeof q === 'string' ? q : '' })
  }
  return (
    <form role="search" className={styles.filters} onSubmit={search}>
      <label htmlFor={`${id}-q`}>{words.search}</label>
      <input id={`${id}-q`} type="search" name="q" key={query.q} defaultValue={query.q} />
      <label className={styles.choiceOf}>
        {words.show}
        <select
          value={query.filter}
          onChange={(event) => onChange({ filter: BIO_FILTERS.find((one) => one === event.target.value) ?? 'all' })}
        >
          {BIO_FILTERS.map((filter) => (
            <option key={filter} value={filter}>
              {words.filter[filter]}
            </option>
          ))}
        </select>
      </label>
    </form>
  )
}

type RowsProps = { list: ListedAuthors; onPage: (page: number) => void; onMerged: () => void }

function Rows({ list, onPage, onMerged }: RowsProps) {
  const { language } = useAdminWords()
  const words = biosWords[language]
  return (
    <>
      <div className={styles.scroll} role="region" aria-label={words.bios} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words.author}</th>
              {INTERFACE_LANGUAGES.map((one) => (
                <th key={one} scope="col" lang={LANGUAGES[one].tag}>
                  {LANGUAGES[one].nativeName}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {list.authors.map((author) => (
              <Row key={author.id} author={author} onMerged={onMerged} />
            ))}
          </tbody>
        </table>
      </div>
      {list.pages > 1 && (
        <nav className={styles.pager}>
          <Button buttonStyle="secondary" size="small" disabled={list.page <= 1} onClick={() => onPage(list.page - 1)}>
            {words.previous}
          </Button>
          <span>{words.pageOf(list.page, list.pages)}</span>
          <Button
            buttonStyle="secondary"
            size="small"
            disabled={list.page >= list.pages}
            onClick={() => onPage(list.page + 1)}
          >
            {words.next}
          </Button>
        </nav>
      )}
    </>
  )
}

function Row({ author, onMerged }: { author: ListedAuthor; onMerged: () => void }) {
  const { language } = useAdminWords()
  const words = biosWords[language]
  const { config } = useConfig()
  const { code: locale } = useLocale()
  const form = (id: number) => formatAdminURL({ adminRoute: config.routes.admin, path: `/collections/authors/${id}` })
  const report = (id: number) => formatAdminURL({ adminRoute: config.routes.admin, path: `/collections/reports/${id}` })
  const isMissing = Object.values(author.states).includes('missing')
  return (
    <tr>
      <th scope="row">
        <Link href={form(author.id)}>{author.name}</Link>
        {!author.hasPhoto && <span className={styles.note}>{words.noPhoto}</span>}
        {author.isPublic && author.slug && (
          <a className={styles.note} href={authorPath(language, author.slug)} target="_blank" rel="noreferrer">
            {words.page}
          </a>
        )}
        {author.uses.length > 0 ? (
          <details className={styles.uses}>
            <summary>{words.usedIn(author.uses.length)}</summary>
            <ul>
              {author.uses.map((use) => (
                <li key={use.id}>
                  <DocumentLink
                    of={{ collection: 'reports' }}
                    form={report(use.id)}
                    page={use.slug && reportPath(language, use.slug)}
                  >
                    {use.title || '–'}
                  </DocumentLink>
                </li>
              ))}
            </ul>
          </details>
        ) : (
          <span className={styles.note}>{isMissing ? words.inPreparation : words.notUsed}</span>
        )}
        {author.duplicates.length > 0 && (
          <p className={styles.duplicates}>
            {words.duplicates}{' '}
            {author.duplicates.map(({ id, name }) => (
              <Link key={id} href={form(id)}>
                {name}
              </Link>
            ))}
            <MergeButton author={author} candidates={author.duplicates} onMerged={onMerged} />
          </p>
        )}
      </th>
      {INTERFACE_LANGUAGES.map((one) => (
        <td key={one}>
          <Link href={`${form(author.id)}?locale=${one}&${ONLY_HERE}=${locale}`}>
            <Pill pillStyle={PILLS[author.states[one]]} size="small">
              {words.state[author.states[one]]}
            </Pill>
          </Link>
        </td>
      ))}
    </tr>
  )
}
