import { RichText as LexicalText } from '@payloadcms/richtext-lexical/react'
import { useLocale, useTranslations } from 'next-intl'
import type { ComponentProps } from 'react'
import type { ImageView } from '#content/views.ts'
import { type Footnote, footnotesOf, nodesOfType } from '#domain/footnotes.ts'
import type { Heading } from '#domain/headings.ts'
import type { LanguageTag } from '#domain/languages.ts'
import type { RichTextState } from '#domain/localized.ts'
import { langAttributes } from './lang-attributes.ts'
import { richTextConverters } from './rich-text-converters.tsx'
import { Notes } from './rich-text-notes.tsx'
import styles from './rich-text.module.css'

type EditorState = ComponentProps<typeof LexicalText>['data']

type Props = {
  state: RichTextState
  /** Language the text is really in. */
  lang: LanguageTag
  /** Level of the text's highest headings in the outline of the page. */
  headingLevel?: 2 | 3 | 4
  /** `ui`: set like the page around it rather than as a text to read. */
  face?: 'reading' | 'ui'
  /** Tells the text from others on the page, for the addresses of its notes: `summary`, `body`. */
  name?: string
  /** Headings that can be linked to. */
  headings?: readonly Heading[]
  /** Images of its figures, by their ids. */
  figures?: Record<string, ImageView>
}

const HEADING_TAGS = { 2: 'h2', 3: 'h3', 4: 'h4' } as const

/** Text as an editor wrote it, in its own language, its headings fitted into the outline of the page, its notes below. */
export function RichText({
  face = 'reading',
  figures = {},
  headingLevel = 3,
  headings = [],
  lang,
  name = 'text',
  state,
}: Props) {
  const t = useTranslations('richText')
  const attributes = langAttributes(lang, useLocale())
  if (!isEditorState(state)) return null
  const notes = footnotesOf(state)
  const parts = { name, notes, headings, figures, tables: nodesOfType(state.root, 'table') }
  const render = (text: EditorState) => (
    <LexicalText data={text} converters={richTextConverters(headingLevel, parts)} disableContainer />
  )
  const note = ({ note: text }: Footnote) => (isEditorState(text) ? render(text) : null)
  const text = (
    <div className={styles.richText} data-reading={face === 'reading' ? '' : undefined} {...attributes}>
      {render(state)}
    </div>
  )
  if (notes.length === 0) return text
  return (
    <footnote-popups className={styles.withNotes} data-close={t('closeNote')}>
      {text}
      <Notes name={name} notes={notes} headingTag={HEADING_TAGS[headingLevel]} text={note} lang={attributes} />
    </footnote-popups>
  )
}

/** The database column holds any JSON; the renderer wants a root node. */
function isEditorState(state: RichTextState): state is RichTextState & EditorState {
  return state.root.type === 'root' && Array.isArray(state.root.children)
}
