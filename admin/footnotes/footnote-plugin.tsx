'use client'

import { FieldsDrawer, useEditorConfigContext, useLexicalDrawer } from '@payloadcms/richtext-lexical/client'
import {
  $getNodeByKey,
  $getSelection,
  $insertNodes,
  $setSelection,
  type BaseSelection,
  COMMAND_PRIORITY_EDITOR,
  type NodeKey,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { formatDrawerSlug, useEditDepth } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { FOOTNOTE, isFootnote } from '#domain/footnotes.ts'
import type { RichTextState } from '#domain/localized.ts'
import { plainText } from '#domain/rich-text-plain.ts'
import { useAdminWords } from '../use-admin-words.ts'
import { OPEN_FOOTNOTE_COMMAND } from './commands.ts'
import { $createFootnoteNode, $isFootnoteNode } from './footnote-node.tsx'
import { footnoteWords } from './words.ts'

/** The form of one footnote, in a drawer, for all footnotes of an editor: a form for each would be 400 requests. */
export function FootnotePlugin() {
  const [editor] = useLexicalComposerContext()
  const {
    fieldProps: { schemaPath },
    uuid,
  } = useEditorConfigContext()
  const { language } = useAdminWords()
  const words = footnoteWords[language]
  const depth = useEditDepth()
  const drawerSlug = formatDrawerSlug({ slug: `footnote-${uuid}`, depth })
  const { toggleDrawer } = useLexicalDrawer(drawerSlug, true)
  const [opened, setOpened] = useState<{ key: NodeKey | null; data: { note?: RichTextState } }>({ key: null, data: {} })
  const place = useRef<BaseSelection | null>(null)

  useEffect(
    () =>
      editor.registerCommand(
        OPEN_FOOTNOTE_COMMAND,
        (key) => {
          const node = key === null ? null : $getNodeByKey(key)
          const selection = $getSelection()
          if (key === null && !selection) return false
          place.current = selection?.clone() ?? null
          setOpened({ key, data: $isFootnoteNode(node) ? { note: node.getNote() } : {} })
          toggleDrawer()
          return true
        },
        COMMAND_PRIORITY_EDITOR,
      ),
    [editor, toggleDrawer],
  )

  function keep(note: unknown): void {
    const footnote: unknown = { type: FOOTNOTE, version: 1, note }
    const isWritten = isFootnote(footnote) && plainText(footnote.note) !== ''
    editor.update(() => {
      const node = opened.key === null ? null : $getNodeByKey(opened.key)
      if ($isFootnoteNode(node)) {
        if (isWritten) node.setNote(footnote.note)
        // A note without a text is none.
        else node.remove()
      } else if (isWritten) {
        if (place.current) $setSelection(place.current.clone())
        $insertNodes([$createFootnoteNode(footnote.note)])
      }
    })
  }

  return (
    <FieldsDrawer
      data={opened.data}
      drawerSlug={drawerSlug}
      drawerTitle={opened.key === null ? words.add : words.edit}
      featureKey={FOOTNOTE}
      handleDrawerSubmit={(_fields, { note }) => keep(note)}
      schemaPath={schemaPath}
      schemaPathSuffix="fields"
    />
  )
}
