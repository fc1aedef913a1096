'use client'

import {
  createClientFeature,
  slashMenuBasicGroupWithItems,
  toolbarFeatureButtonsGroupWithItems,
} from '@payloadcms/richtext-lexical/client'
import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { useAdminWords } from '../use-admin-words.ts'
import { adminLanguage } from '../words.ts'
import { OPEN_FOOTNOTE_COMMAND } from './commands.ts'
import { FootnoteNode } from './footnote-node.tsx'
import { FootnotePlugin } from './footnote-plugin.tsx'
import styles from './footnotes.module.css'
import { footnoteWords } from './words.ts'

/** A text with a raised number. */
function FootnoteIcon() {
  return (
    <svg className="icon" width="20" height="20" viewBox="0 0 20 20" fill="none" stroke="currentColor" aria-hidden>
      <path d="M3 7h8M3 11h8M3 15h14M14.5 5.2 16 4v7" strokeWidth="1.4" />
    </svg>
  )
}

/** Payload's buttons of the toolbar have no name of their own. */
function ToolbarIcon() {
  const { language } = useAdminWords()
  return (
    <>
      <FootnoteIcon />
      <span className={styles.name}>{footnoteWords[language].insert}</span>
    </>
  )
}

const item = {
  key: 'footnote',
  label: ({ i18n }: { i18n: { language: string } }) => footnoteWords[adminLanguage(i18n.language)].insert,
  onSelect: ({ editor }: { editor: LexicalEditor }) => void editor.dispatchCommand(OPEN_FOOTNOTE_COMMAND, null),
}

/** Footnotes in an editor: the mark, its form, a button of the toolbar and an entry of the slash menu. */
export const FootnoteFeatureClient = createClientFeature({
  nodes: [FootnoteNode],
  plugins: [{ Component: FootnotePlugin, position: 'normal' }],
  slashMenu: {
    groups: [slashMenuBasicGroupWithItems([{ ...item, Icon: FootnoteIcon, keywords: ['footnote', 'note'] }])],
  },
  toolbarFixed: { groups: [toolbarFeatureButtonsGroupWithItems([{ ...item, ChildComponent: ToolbarIcon }])] },
})
