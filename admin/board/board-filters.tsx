'use client'

import { Button } from '@payloadcms/ui'
import { type ReactNode, useEffect, useId, useState } from 'react'
import { CELL_STATES, BOARD_COLUMNS } from '#domain/board.ts'
import { BOARD_SORTS, type BoardQuery, isNarrowed, ROWS_A_PAGE } from '#domain/board-query.ts'
import { languageName } from '#domain/languages.ts'
import { useBoardContext } from './board-context.ts'
import styles from './board-filters.module.css'
import { useNames } from './use-names.ts'
import { boardWords } from './words.ts'

type Props = {
  query: BoardQuery
  onChange: (change: Partial<BoardQuery>, step?: 'push' | 'replace') => void
  onClear: () => void
}

/** How long somebody pauses who has typed a word. */
const PAUSE_MS = 400

/** What the board shows and in which order. */
export function BoardFilters({ query, onChange, onClear }: Props) {
  const { language } = useBoardContext()
  const words = boardWords[language]
  const { filters } = words

  return (
    <form
      className={styles.filters}
      role="search"
      aria-label={filters.heading}
      onSubmit={(event) => event.preventDefault()}
    >
      <Search key={query.q} query={query} onChange={onChange} />
      <Choice
        label={filters.language}
        value={query.language ?? ''}
        onChoose={(value) =>
          onChange({ language: BOARD_COLUMNS.find((column) => column.language === value)?.language ?? null })
        }
      >
        <option value="">{filters.anyLanguage}</option>
        {BOARD_COLUMNS.map(({ language: column, tag }) => (
          <option key={column} value={column}>
            {tag === null ? words.otherLanguages : languageName(tag, language)}
          </option>
        ))}
      </Choice>
      <Choice
        label={filters.state}
        value={query.state ?? ''}
        onChoose={(value) => onChange({ state: CELL_STATES.find((state) => state === value) ?? null })}
      >
        <option value="">{filters.anyState}</option>
        {CELL_STATES.map((state) => (
          <option key={state} value={state}>
            {words.state[state]}
          </option>
        ))}
      </Choice>
      <ChoiceByName
        label={filters.series}
        any={filters.anySeries}
        collection="series"
        value={query.series}
        onChoose={(series) => onChange({ series })}
      />
      <ChoiceByName
        label={filters.category}
        any={filters.anyCategory}
        collection="categories"
        value={query.category}
        onChoose={(category) => onChange({ category })}
      />
      <Choice
        label={filters.sort}
        value={query.sort}
        onChoose={(value) => onChange({ sort: BOARD_SORTS.find((sort) => sort === value) ?? query.sort })}
      >
        {BOARD_SORTS.map((sort) => (
          <option key={sort} value={sort}>
            {words.sorts[sort]}
          </option>
        ))}
      </Choice>
      <Choice label={filters.rows} value={String(query.limit)} onChoose={(value) => onChange({ limit: Number(value) })}>
        {ROWS_A_PAGE.map((size) => (
          <option key={size}>{size}</option>
        ))}
      </Choice>
      <div className={styles.ticks}>
        <Tick label={filters.stale} isOn={query.stale} onTurn={(stale) => onChange({ stale })} />
        <Tick
          label={filters.mine}
          isOn={query.assignee === 'me'}
          onTurn={(isOn) => onChange({ assignee: isOn ? 'me' : null })}
        />
        {isNarrowed(query) && (
          <Button buttonStyle="secondary" size="small" margin={false} onClick={onClear}>
            {filters.clear}
          </Button>
        )}
      </div>
    </form>
  )
}

function Search({ query, onChange }: Pick<Props, 'query' | 'onChange'>) {
  const id = useId()
  const { language } = useBoardContext()
  const { filters } = boardWords[language]
  const [typed, setTyped] = useState(query.q)

  useEffect(() => {
    if (typed.trim() === query.q) return
    const timer = setTimeout(() => onChange({ q: typed.trim() }, 'replace'), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [onChange, query.q, typed])

  return (
    <div className={styles.search}>
      <label htmlFor={id}>{filters.search}</label>
      <input
        id={id}
        type="search"
        value={typed}
        placeholder={filters.searchHint}
        onChange={(event) => setTyped(event.target.value)}
      />
    </div>
  )
}

type ChoiceProps = { label: string; value: string; onChoose: (value: string) => void; children: ReactNode }

function Choice({ label, value, onChoose, children }: ChoiceProps) {
  const id = useId()
  return (
    <div className={styles.choice}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChoose(event.target.value)}>
        {children}
      </select>
    </div>
  )
}

type ChoiceByNameProps = {
  label: string
  any: string
  collection: Parameters<typeof useNames>[0]
  value: number | null
  onChoose: (id: number | null) => void
}

function ChoiceByName({ label, any, collection, value, onChoose }: ChoiceByNameProps) {
  const names = useNames(collection)
  return (
    <Choice
      label={label}
      value={String(value ?? '')}
      onChoose={(chosen) => onChoose(chosen === '' ? null : Number(chosen))}
    >
      <option value="">{any}</option>
      {names.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </Choice>
  )
}

function Tick({ label, isOn, onTurn }: { label: string; isOn: boolean; onTurn: (isOn: boolean) => void }) {
  return (
    <label className={styles.tick}>
      <input type="checkbox" checked={isOn} onChange={(event) => onTurn(event.target.checked)} />
      {label}
    </label>
  )
}
