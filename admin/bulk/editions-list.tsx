'use client'

import { DefaultListView, useAuth } from '@payloadcms/ui'
import type { ListViewClientProps } from 'payload'

/**
 * The list of editions. Payload offers "Edit", "Publish" and "Unpublish" for many to all who may update one: those who
 * do not release are spared what the server would refuse.
 */
export function EditionsList(props: ListViewClientProps) {
  const { user } = useAuth()
  const mayRelease = user?.role === 'admin' || user?.role === 'editor'
  return <DefaultListView {...props} disableBulkEdit={props.disableBulkEdit === true || !mayRelease} />
}
