'use client'

import { NotLoaded } from '../not-loaded.tsx'
import { formatInstant } from '../times.ts'
import { useAdminWords } from '../use-admin-words.ts'
import type { SharedLink } from './answers.ts'
import styles from './share-panel.module.css'
import type { Shares } from './use-shares.ts'
import type { ShareWords } from './words.ts'

type Props = {
  shares: Shares
  words: ShareWords
  onReload: () => void
  onRevoke: (link: SharedLink) => Promise<void>
}

/** Who has a link to this draft, and how it stands. */
export function ShareList({ onReload, onRevoke, shares, words }: Props) {
  const { language } = useAdminWords()
  if (shares.status === 'loading') return <p className={styles.hint}>{words.loading}</p>
  if (shares.status === 'failed') {
    return <NotLoaded message={words.failed} again={words.tryAgain} onAgain={onReload} />
  }
  if (shares.links.length === 0) return <p className={styles.hint}>{words.none}</p>
  return (
    <ul className={styles.links} aria-label={words.links}>
      {shares.links.map((link) => (
        <li key={link.id}>
          <strong>{link.note ?? words.noNote}</strong>
          <span>{words.state[link.state](formatInstant(link.expiresAt, language))}</span>
          <span className={styles.hint}>
            {link.lastUsedAt ? words.used(link.uses, formatInstant(link.lastUsedAt, language)) : words.unused}
            {link.by && ` · ${link.by}`}
          </span>
          {link.state === 'open' && (
            <span className={styles.actions}>
              {link.url && (
                <a href={link.url} target="_blank" rel="noreferrer">
                  {words.address}
                </a>
              )}
              <button
                type="button"
                aria-label={words.revoke(link.note ?? words.noNote)}
                onClick={() => void onRevoke(link)}
              >
                {words.revokeShort}
              </button>
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
