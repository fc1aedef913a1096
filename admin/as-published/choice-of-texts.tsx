'use client'

import { useId } from 'react'
import panel from '../panel.module.css'
import { Difference } from '../translating/difference.tsx'
import type { Choice, TextBeside } from './answers.ts'
import styles from './as-published.module.css'
import type { AsPublishedWords } from './words.ts'

type Props = {
  choices: readonly Choice[]
  words: AsPublishedWords
  /** Absent for those who may only read. */
  choosing?: { chosen: ReadonlySet<string>; onChoose: (key: string, isChosen: boolean) => void }
}

/** What differs, each text with its changes, and a box to choose it. */
export function ChoiceOfTexts({ choices, choosing, words }: Props) {
  const id = useId()
  return (
    <ul className={panel.list}>
      {choices.map(({ credit, key, texts }) => {
        const name = credit?.name ?? words.disclaimer
        return (
          <li key={key}>
            {choosing ? (
              <label className={styles.choice} htmlFor={`${id}-${key}`}>
                <input
                  id={`${id}-${key}`}
                  type="checkbox"
                  checked={choosing.chosen.has(key)}
                  onChange={(event) => choosing.onChoose(key, event.target.checked)}
                />
                {name}
              </label>
            ) : (
              <strong>{name}</strong>
            )}
            {texts.map((text, index) => (
              <Change key={index} text={text} words={words} />
            ))}
          </li>
        )
      })}
    </ul>
  )
}

function Change({ text, words }: { text: TextBeside; words: AsPublishedWords }) {
  const isOnlyForm = text.diff.every(({ kind }) => kind === 'same')
  return (
    <div className={styles.change}>
      <Difference parts={text.diff} lang={text.now?.lang ?? text.before?.lang ?? ''} words={words} />
      {isOnlyForm && <p className={panel.facts}>{words.onlyForm}</p>}
    </div>
  )
}
