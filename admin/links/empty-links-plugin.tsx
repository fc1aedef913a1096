'use client'

import { $isLinkNode, type LinkNode, useEditorConfigContext } from '@payloadcms/richtext-lexical/client'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { $dfs } from '@payloadcms/richtext-lexical/lexical/utils'
import { useModal } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

/** What the window of a new link begins with. */
const BEGINNING = 'https://'
/** The window closes first and gives the address to the link then. */
const UNTIL_IT_IS_WRITTEN = 300

function isEmpty(link: LinkNode): boolean {
  const { linkType, url } = link.getFields()
  return linkType !== 'internal' && (url ?? '').replace(BEGINNING, '').trim() === ''
}

function $unlink(link: LinkNode): void {
  for (const child of link.getChildren()) link.insertBefore(child)
  link.remove()
}

function $removeEmptyLinks(): void {
  const links = $dfs().flatMap(({ node }) => ($isLinkNode(node) && isEmpty(node) ? [node] : []))
  for (const link of links) $unlink(link)
}

/** Payload makes a link before it asks where to; who closes the window without an answer wanted none. */
export function EmptyLinksPlugin() {
  const [editor] = useLexicalComposerContext()
  const { uuid } = useEditorConfigContext()
  const { modalState } = useModal()
  const isOpen = Object.entries(modalState).some(
    ([slug, modal]) => modal?.isOpen && slug.endsWith(`lexical-rich-text-link-${uuid}`),
  )
  const wasOpen = useRef(false)
  useEffect(() => {
    const hasClosed = wasOpen.current && !isOpen
    wasOpen.current = isOpen
    if (!hasClosed) return undefined
    const timer = setTimeout(() => editor.update($removeEmptyLinks), UNTIL_IT_IS_WRITTEN)
    return () => clearTimeout(timer)
  }, [editor, isOpen])
  return null
}
