'use client'

import {
  $getNodeByKey,
  $getSelection,
  $isNodeSelection,
  COMMAND_PRIORITY_LOW,
  KEY_ENTER_COMMAND,
  type NodeKey,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useLexicalNodeSelection } from '@payloadcms/richtext-lexical/lexical/react/useLexicalNodeSelection'
import { useEffect, useRef } from 'react'
import { useAdminWords } from '../use-admin-words.ts'
import { OPEN_FOOTNOTE_COMMAND } from './commands.ts'
import styles from './footnotes.module.css'
import { footnoteWords } from './words.ts'

/** At the end of a note: the sentence about it ends with a full stop of its own. */
const FULL_STOP = /[.。．]\s*$/

type Props = { nodeKey: NodeKey; text: string }

/** The number of a footnote in the editor; its text beside it while it is pointed at, focused or selected. */
export function FootnoteMark({ nodeKey, text }: Props) {
  const [editor] = useLexicalComposerContext()
  const [isSelected] = useLexicalNodeSelection(nodeKey)
  const { language } = useAdminWords()
  const words = footnoteWords[language]
  const button = useRef<HTMLButtonElement>(null)

  // Arrow keys select the mark as a whole; Enter then opens it.
  useEffect(() => {
    if (!isSelected) return
    return editor.registerCommand(
      KEY_ENTER_COMMAND,
      (event) => {
        const selection = $getSelection()
        if (!$isNodeSelection(selection) || selection.getNodes().length !== 1 || !$getNodeByKey(nodeKey)) return false
        event?.preventDefault()
        editor.dispatchCommand(OPEN_FOOTNOTE_COMMAND, nodeKey)
        return true
      },
      COMMAND_PRIORITY_LOW,
    )
  }, [editor, isSelected, nodeKey])

  // The editor hears a key before React does, and would begin a new paragraph.
  useEffect(() => {
    const element = button.current
    const openByKey = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' && event.key !== ' ') return
      event.preventDefault()
      event.stopPropagation()
      editor.dispatchCommand(OPEN_FOOTNOTE_COMMAND, nodeKey)
    }
    element?.addEventListener('keydown', openByKey)
    return () => element?.removeEventListener('keydown', openByKey)
  }, [editor, nodeKey])

  return (
    <span className={styles.mark} data-footnote="" data-selected={isSelected ? '' : undefined}>
      <button
        ref={button}
        type="button"
        aria-label={text === '' ? words.empty : words.mark(text.replace(FULL_STOP, ''))}
        onClick={() => editor.dispatchCommand(OPEN_FOOTNOTE_COMMAND, nodeKey)}
      />
      <span className={styles.text} aria-hidden="true">
        {text === '' ? words.empty : text}
      </span>
    </span>
  )
}
