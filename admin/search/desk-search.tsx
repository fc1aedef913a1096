'use client'

import { Button } from '@payloadcms/ui'
import { useCallback, useEffect, useId, useRef, useState } from 'react'
import type { DeskAnswer } from '#domain/search/desk.ts'
import { NotLoaded } from '../not-loaded.tsx'
import { useAdminWords } from '../use-admin-words.ts'
import { SearchResult } from './search-result.tsx'
import styles from './search.module.css'
import { useDeskSearch } from './use-desk-search.ts'
import { searchWords } from './words.ts'

/** How long somebody pauses who has typed a word. */
const PAUSE_MS = 400

type Search = ReturnType<typeof useDeskSearch>

/** Asks for words and shows where they stand. */
export function DeskSearch() {
  const words = searchWords[useAdminWords().language]
  const search = useDeskSearch()
  const { again, answer, message, status } = search
  return (
    <>
      <Field search={search} />
      <p role="status" className={styles.status}>
        {status === 'idle' && words.begin}
        {status === 'loading' && words.loading}
        {status === 'ready' && answer && say(answer, words)}
      </p>
      {status === 'failed' && <NotLoaded message={message ?? words.failed} again={words.tryAgain} onAgain={again} />}
      {status === 'ready' && answer?.total === 0 && <p>{words.advice}</p>}
      {status === 'ready' && answer && !answer.isWhole && (
        <div className={styles.note}>
          <NotLoaded message={words.notWhole} again={words.go} onAgain={again} />
        </div>
      )}
      {status !== 'failed' && answer && answer.results.length > 0 && (
        <ol className={styles.results} aria-busy={status === 'loading'}>
          {answer.results.map((result) => (
            <li key={`${result.collection}/${result.id}`}>
              <SearchResult result={result} />
            </li>
          ))}
        </ol>
      )}
      {answer && answer.pages > 1 && <Pages answer={answer} search={search} />}
    </>
  )
}

function say({ isCapped, query, total }: DeskAnswer, words: (typeof searchWords)['en']): string {
  if (total === 0) return words.none(query)
  return isCapped ? words.foundMore(total) : words.found(total)
}

function Field({ search: { go, query } }: { search: Search }) {
  const id = useId()
  const words = searchWords[useAdminWords().language]
  const input = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState(query)
  const [asked, setAsked] = useState(query)

  // The back button asks for something else than what stands in the field; what was typed on meanwhile stays.
  if (query !== asked && typed.trim() === asked) {
    setAsked(query)
    setTyped(query)
  }

  const send = useCallback(
    (step: 'push' | 'replace') => {
      setAsked(typed.trim())
      go({ query: typed.trim(), page: 1 }, step)
    },
    [go, typed],
  )
  useEffect(() => input.current?.focus(), [])
  useEffect(() => {
    if (typed.trim() === asked) return
    const timer = setTimeout(() => send('replace'), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [asked, send, typed])

  return (
    <form
      role="search"
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        send('push')
      }}
    >
      <label htmlFor={id}>{words.field}</label>
      <div className={styles.row}>
        <input
          ref={input}
          id={id}
          type="search"
          value={typed}
          maxLength={200}
          placeholder={words.hint}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Button type="submit" margin={false}>
          {words.go}
        </Button>
      </div>
    </form>
  )
}

function Pages({ answer: { page, pages }, search: { go, query } }: { answer: DeskAnswer; search: Search }) {
  const words = searchWords[useAdminWords().language]
  const button = { buttonStyle: 'secondary', margin: false } as const
  return (
    <div className={styles.pages}>
      <Button {...button} disabled={page <= 1} onClick={() => go({ query, page: page - 1 }, 'push')}>
        {words.previous}
      </Button>
      <span>{words.pageOfResults(page, pages)}</span>
      <Button {...button} disabled={page >= pages} onClick={() => go({ query, page: page + 1 }, 'push')}>
        {words.next}
      </Button>
    </div>
  )
}
