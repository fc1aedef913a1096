'use client'

import { Button, useAuth, useModal, useSelection } from '@payloadcms/ui'
import { usePathname } from 'next/navigation.js'
import { useState } from 'react'
import { BULK_ACTIONS, type BulkAction } from '#domain/bulk.ts'
import { useAdminWords } from '../use-admin-words.ts'
import styles from './bulk-actions.module.css'
import { BulkDialog } from './bulk-dialog.tsx'
import { BulkNote } from './bulk-note.tsx'
import type { BulkResult } from './read-answers.ts'
import { bulkWords } from './words.ts'

/** Above the list of editions: what can be done to the chosen ones, and what came of it. */
export function BulkActions({ collectionSlug }: { collectionSlug?: string }) {
  const { user } = useAuth()
  const { count } = useSelection()
  const { openModal } = useModal()
  const { language } = useAdminWords()
  const words = bulkWords[language]
  const isTrash = usePathname().endsWith('/trash')
  const [action, setAction] = useState<BulkAction>('addTopic')
  const [opened, setOpened] = useState(0)
  const [result, setResult] = useState<BulkResult | null>(null)

  const collection = collectionSlug === 'translations' ? 'translations' : 'reports'
  const mayAct = (user?.role === 'admin' || user?.role === 'editor') && !isTrash
  if (!mayAct) return null
  const actions = collection === 'reports' ? BULK_ACTIONS : BULK_ACTIONS.filter((one) => one === 'handOver')
  const slug = `bulk-${collection}`
  return (
    <>
      {count > 0 && (
        <div className={styles.toolbar} role="group" aria-label={words.toolbar}>
          {actions.map((one) => (
            <Button
              key={one}
              buttonStyle="secondary"
              size="small"
              margin={false}
              onClick={() => {
                setAction(one)
                setResult(null)
                // Asked afresh each time.
                setOpened((times) => times + 1)
                openModal(slug)
              }}
            >
              {words.action[one]}
            </Button>
          ))}
        </div>
      )}
      <BulkDialog key={opened} slug={slug} collection={collection} action={action} onDone={setResult} />
      <div role="status">{result && <BulkNote result={result} onClose={() => setResult(null)} />}</div>
    </>
  )
}
