'use client'

import { Button } from '@payloadcms/ui'
import { useAdminWords } from '../use-admin-words.ts'
import styles from './bulk-actions.module.css'
import type { BulkResult } from './read-answers.ts'
import { bulkWords } from './words.ts'

/** What came of an act on many editions: how many changed, and which did not and why. */
export function BulkNote({ onClose, result }: { result: BulkResult; onClose: () => void }) {
  const { language } = useAdminWords()
  const words = bulkWords[language]
  const list = (heading: string, editions: BulkResult['left']) =>
    editions.length > 0 && (
      <>
        <p>{heading}</p>
        <ul>
          {editions.map(({ id, title, why }) => (
            <li key={id}>
              {title || `#${id}`}: {words.because[why]}
            </li>
          ))}
        </ul>
      </>
    )
  return (
    <div className={styles.note}>
      <p>
        {words.changed(result.changed)} {result.published > 0 && words.published(result.published)}
      </p>
      {list(words.waiting, result.waiting)}
      {list(words.left, result.left)}
      <Button buttonStyle="secondary" size="small" margin={false} onClick={onClose}>
        {words.close}
      </Button>
    </div>
  )
}
