'use client'

import type { ReactNode } from 'react'
import type { InterfaceLanguage } from '#domain/languages.ts'
import { isSlug, tidySlug } from '#domain/slug-shape.ts'
import styles from './slug-field.module.css'
import { slugPath } from '#domain/slug-source.ts'
import type { AdminWords } from './words.ts'

/** What came of asking for a proposal. */
export type Proposal = 'none' | 'proposing' | 'proposed' | 'noTitle' | 'noProposal' | 'failed'

type Props = {
  /** For `aria-describedby` of the input. */
  id: string
  collection: string
  language: InterfaceLanguage
  words: AdminWords
  slug: string
  /** Typed, but kept from the form until it has the right shape. */
  isHeld: boolean
  /** What the server said about this address. */
  refusal: string | null
  proposal: Proposal
  /** The button that asks for a proposal. */
  children: ReactNode
}

function problemOf({ slug, isHeld, refusal, words }: Props): string | null {
  if (slug === '' || isSlug(tidySlug(slug))) return refusal
  return isHeld ? `${words.slug.shape} ${words.slug.notSaved}` : words.slug.shape
}

function outcomeOf({ proposal, words }: Props): string | null {
  switch (proposal) {
    case 'none':
      return null
    case 'failed':
      return words.failed
    default:
      return words.slug[proposal]
  }
}

/** Under the input of a slug: what is wrong with it, where it leads, and what came of a proposal. */
export function SlugHints(props: Props) {
  const { id, collection, language, words, slug, children } = props
  // What is still being typed ("Trust b") is mended when the input is left, and shown as it will be.
  const meant = tidySlug(slug)
  const path = isSlug(meant) ? slugPath(collection, language, meant) : null
  return (
    <div className={styles.hints}>
      <div id={id} className={styles.notes}>
        <p className={styles.problem} role="alert">
          {problemOf(props)}
        </p>
        {path !== null && (
          <p className={styles.address}>
            {words.slug.address} <code>{path}</code>
          </p>
        )}
      </div>
      {children}
      <p className={styles.outcome} role="status">
        {outcomeOf(props)}
      </p>
    </div>
  )
}
