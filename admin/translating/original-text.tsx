import { type JSXConvertersFunction, RichText } from '@payloadcms/richtext-lexical/react'
import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import { FOOTNOTE, footnotesOf, isFootnote } from '#domain/footnotes.ts'
import { EMBED, FIGURE, PULL_QUOTE, textBlockOf, textBlockWords } from '#domain/text-blocks.ts'
import { footnoteWords } from '../footnotes/words.ts'
import { useAdminWords } from '../use-admin-words.ts'
import styles from './original-beside.module.css'

/** A text of the original with its tables, its footnotes numbered and below it. */
export function OriginalText({ state }: { state: SerializedEditorState }) {
  const { language } = useAdminWords()
  const notes = footnotesOf(state)
  const converters: JSXConvertersFunction = ({ defaultConverters }) => ({
    ...defaultConverters,
    footnote: ({ node }) => {
      const number = notes.findIndex((note) => note === node) + 1
      return number > 0 ? <sup>{number}</sup> : null
    },
    blocks: { [FIGURE]: blockWords, [PULL_QUOTE]: blockWords, [EMBED]: blockWords },
  })
  return (
    <>
      <RichText data={state} converters={converters} />
      {notes.length > 0 && (
        <section className={styles.notes} aria-label={footnoteWords[language].notes}>
          <ol>
            {notes.map(({ note }, index) => (
              <li key={index}>{isEditorState(note) && <RichText data={note} />}</li>
            ))}
          </ol>
        </section>
      )}
    </>
  )
}

/** Of figures, pull quotes and embeds what there is to translate. */
function blockWords({ node }: { node: unknown }) {
  const block = textBlockOf(node)
  return block && <blockquote>{textBlockWords(block)}</blockquote>
}

/** @returns whether a stored text has what the renderer wants. */
export const isEditorState = (value: object | null): value is SerializedEditorState =>
  isFootnote({ type: FOOTNOTE, note: value })
