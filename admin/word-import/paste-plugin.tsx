'use client'

import { COMMAND_PRIORITY_HIGH, PASTE_COMMAND } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { toast } from '@payloadcms/ui'
import { useEffect } from 'react'
import type { Features } from '#domain/word-import/conversion.ts'
import { htmlToRichText } from '#domain/word-import/html-to-rich-text.ts'
import { useAdminWords } from '../use-admin-words.ts'
import { newId, parseHtml } from './dom-tree.ts'
import { $insertText, $isInTable } from './insert.ts'
import { wordImportWords } from './words.ts'

/** How long a notice of what was left out stays. */
const NOTICE_MS = 20_000

/** Takes over what is pasted from a word processor or a page, before the editor guesses what it means. */
export function PastePlugin({ clientProps: { features } }: { clientProps: { features: Features } }) {
  const [editor] = useLexicalComposerContext()
  const { language } = useAdminWords()
  const words = wordImportWords[language]

  useEffect(
    () =>
      editor.registerCommand(
        PASTE_COMMAND,
        (event) => {
          const clipboard = event instanceof ClipboardEvent ? event.clipboardData : null
          const html = clipboard?.getData('text/html') ?? ''
          // What was copied in an editor of ours comes with its own nodes; a web address alone becomes a link.
          if (!clipboard || html === '' || clipboard.types.includes('application/x-lexical-editor')) return false
          if (URL.canParse(clipboard.getData('text/plain').trim())) return false
          const known = $isInTable() ? { ...features, tables: false, headings: false, quotes: false } : features
          const { richText, findings } = htmlToRichText(parseHtml(html), known, newId)
          event.preventDefault()
          if (richText.root.children.length > 0) $insertText(editor, richText)
          if (findings.length > 0) {
            const lines = findings.map(({ code, count }) => words.finding[code](count))
            toast.warning([words.pasted, ...lines].join(' '), { duration: NOTICE_MS })
          }
          return true
        },
        COMMAND_PRIORITY_HIGH,
      ),
    [editor, features, words],
  )
  return null
}
