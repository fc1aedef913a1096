import { useRef } from 'react'
import type { DiffPart } from '#domain/text-diff.ts'
import styles from './original-beside.module.css'
import { useScrollAlong } from './use-scroll-along.ts'
import type { TranslatingWords } from './words.ts'

type Props = { parts: readonly DiffPart[]; lang: string; words: Pick<TranslatingWords, 'added' | 'removed'> }

/** Two versions of a text in one: struck out what is gone, underlined what is new; said to screen readers, too. */
export function Difference({ parts, lang, words }: Props) {
  const element = useRef<HTMLDivElement>(null)
  useScrollAlong(element)
  return (
    // Scrollable, so to be reached by keyboard.
    <div className={styles.text} lang={lang} translate="no" ref={element} tabIndex={0}>
      {parts.map(({ kind, text }, index) => {
        if (kind === 'same') return <span key={index}>{text}</span>
        const Change = kind === 'added' ? 'ins' : 'del'
        return (
          <Change key={index}>
            <span className={styles.hidden}>{` [${words[kind]}: `}</span>
            {text}
            <span className={styles.hidden}>{'] '}</span>
          </Change>
        )
      })}
    </div>
  )
}
