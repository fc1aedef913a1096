import { RichText as LexicalText } from '@payloadcms/richtext-lexical/react'
import { useLocale } from 'next-intl'
import type { ComponentProps } from 'react'
import type { LanguageTag } from '#domain/languages.ts'
import type { RichTextState } from '#domain/localized.ts'
import { langAttributes } from './lang-attributes.ts'
import { richTextConverters } from './rich-text-converters.tsx'
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
}

/** Text as an editor wrote it, in its own language, its headings fitted into the outline of the page. */
export function RichText({ state, lang, headingLevel = 3, face = 'reading' }: Props) {
  const attributes = langAttributes(lang, useLocale())
  if (!isEditorState(state)) return null
  return (
    <div className={styles.richText} data-reading={face === 'reading' ? '' : undefined} {...attributes}>
      <LexicalText data={state} converters={richTextConverters(headingLevel)} disableContainer />
    </div>
  )
}

/** The database column holds any JSON; the renderer wants a root node. */
function isEditorState(state: RichTextState): state is RichTextState & EditorState {
  return state.root.type === 'root' && Array.isArray(state.root.children)
}
