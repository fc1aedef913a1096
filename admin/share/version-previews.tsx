'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import { previewPath } from '#domain/share-link.ts'
import { ask } from '../answers.ts'
import panel from '../panel.module.css'
import { formatInstant } from '../times.ts'
import { useAdminWords } from '../use-admin-words.ts'
import { useDocumentApi } from '../use-document-api.ts'
import { versionsAnswer } from './answers.ts'
import styles from './share-panel.module.css'
import type { ShareWords } from './words.ts'

const MOST = 20

type Version = { id: number; updatedAt: string; isReleased: boolean }

/** The last versions of the edition, each a way to its page as it was; asked for when the list is opened. */
export function VersionPreviews({ words }: { words: ShareWords }) {
  const { collectionSlug, id } = useDocumentInfo()
  const { language } = useAdminWords()
  const api = useDocumentApi()
  const [versions, setVersions] = useState<Version[] | 'failed' | null>(null)
  if (collectionSlug !== 'reports' && collectionSlug !== 'translations') return null

  const load = async () => {
    const query = new URLSearchParams({
      'where[parent][equals]': String(id),
      'select[updatedAt]': 'true',
      'select[version][_status]': 'true',
      sort: '-updatedAt',
      limit: String(MOST),
      depth: '0',
    })
    const answer = await ask(api.ofCollection(`/versions?${query}`), language)
    const read = answer.ok ? versionsAnswer.safeParse(answer.body).data : undefined
    if (!read) return setVersions('failed')
    setVersions(
      read.docs.map(({ id, updatedAt, version }) => ({ id, updatedAt, isReleased: version._status === 'published' })),
    )
  }

  return (
    <details
      className={`field-type ${panel.panel} ${panel.folded}`}
      onToggle={(event) => event.currentTarget.open && void load()}
    >
      <summary>
        <h3 className={panel.heading}>{words.preview}</h3>
      </summary>
      {versions === 'failed' && <p role="alert">{words.versionsFailed}</p>}
      {Array.isArray(versions) && (
        <ul aria-label={words.versions} className={styles.versions}>
          {versions.map((version) => (
            <li key={version.id}>
              <a href={previewPath(collectionSlug, Number(id), version.id)} target="_blank" rel="noreferrer">
                {formatInstant(version.updatedAt, language)}
              </a>
              {version.isReleased && ` (${words.released})`}
            </li>
          ))}
        </ul>
      )}
    </details>
  )
}
