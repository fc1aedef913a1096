import type { JSXConverters } from '@payloadcms/richtext-lexical/react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Footnote } from '#domain/footnotes.ts'
import type { LangAttributes } from './lang-attributes.ts'
import styles from './rich-text.module.css'

/** Addresses of a note and of its mark, the same as long as the text has as many notes before it. */
export const noteId = (name: string, number: number): string => `${name}-note-${number}`
export const markId = (name: string, number: number): string => `${name}-note-mark-${number}`

type MarkProps = { name: string; number: number }

/** The raised number in the text that leads to its note. */
export function NoteMark({ name, number }: MarkProps) {
  const t = useTranslations('richText')
  return (
    <sup className={styles.mark}>
      <a
        id={markId(name, number)}
        href={`#${noteId(name, number)}`}
        role="doc-noteref"
        aria-label={t('note', { number })}
      >
        {number}
      </a>
    </sup>
  )
}

type NotesProps = {
  name: string
  notes: readonly Footnote[]
  headingTag: 'h2' | 'h3' | 'h4' | 'h5' | 'h6'
  /** Renders the text of one note. */
  text: (note: Footnote) => ReactNode
  /** Marks the language of the notes where it is not the page's. */
  lang: LangAttributes
}

/** The notes at the end of a text, each with the way back to its place. */
export function Notes({ name, notes, headingTag: Heading, text, lang }: NotesProps) {
  const t = useTranslations('richText')
  const headingId = `${name}-notes`
  return (
    <section className={styles.notes} role="doc-endnotes" aria-labelledby={headingId}>
      <Heading id={headingId}>{t('notes')}</Heading>
      <ol>
        {notes.map((note, index) => {
          const number = index + 1
          return (
            <li key={number} id={noteId(name, number)}>
              <div {...lang}>{text(note)}</div>
              <a
                className={styles.back}
                href={`#${markId(name, number)}`}
                role="doc-backlink"
                aria-label={t('backToNote', { number })}
              >
                {'↩\uFE0E'}
              </a>
            </li>
          )
        })}
      </ol>
    </section>
  )
}

/** @returns the converter of marks. A mark that is not among the notes (its note is malformed) is left out. */
export const footnoteConverters = (name: string, notes: readonly Footnote[]): JSXConverters => ({
  footnote: ({ node }) => {
    const number = notes.findIndex((note) => note === node) + 1
    return number > 0 ? <NoteMark name={name} number={number} /> : null
  },
})
