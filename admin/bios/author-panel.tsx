'use client'

import { Button, toast, useAuth, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import type { UIFieldClientComponent } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { useId } from 'react'
import { INTERFACE_LANGUAGES, LANGUAGES } from '#domain/languages.ts'
import { authorPath } from '#domain/urls.ts'
import { ask } from '../answers.ts'
import panel from '../panel.module.css'
import { useAdminWords } from '../use-admin-words.ts'
import styles from './bios.module.css'
import { MergeButton } from './merge-button.tsx'
import { useAuthorFacts } from './use-author-facts.ts'
import { biosWords } from './words.ts'

/** Beside an author's form: how the bio stands in each language, the page, and merging with another record. */
export const AuthorPanel: UIFieldClientComponent = () => {
  const { id, isTrashed } = useDocumentInfo()
  const { user } = useAuth()
  const { config } = useConfig()
  const router = useRouter()
  const { language } = useAdminWords()
  const words = biosWords[language]
  const headingId = useId()
  const facts = useAuthorFacts(typeof id === 'number' ? id : null)
  const { author, others, merges, reload } = facts
  if (!author || isTrashed) return null

  const post = async (path: `/${string}`, body: Record<string, unknown>, done: string) => {
    const answer = await ask(formatAdminURL({ apiRoute: config.routes.api, path }), language, { method: 'POST', body })
    if (answer.ok) toast.success(done)
    else toast.error(answer.message ?? words.failed)
    if (answer.ok) reload()
    return answer.ok
  }
  const openKept = (kept: number) => {
    // It may be this one, whose form is filled anew, and the box beside it with it.
    reload()
    router.push(formatAdminURL({ adminRoute: config.routes.admin, path: `/collections/authors/${kept}` }))
  }

  return (
    <section className={`field-type ${styles.panel}`} aria-labelledby={headingId}>
      <h3 id={headingId} className={panel.heading}>
        {words.bios}
      </h3>
      <ul>
        {INTERFACE_LANGUAGES.map((one) => (
          <li key={one}>
            <span lang={LANGUAGES[one].tag}>{LANGUAGES[one].nativeName}</span>
            <span>{words.state[author.states[one]]}</span>
            {author.states[one] === 'old' && (
              <Button
                buttonStyle="secondary"
                size="small"
                margin={false}
                onClick={() => void post(`/authors/${author.id}/bio-checked`, { languages: [one] }, words.confirmed)}
              >
                {words.stillRight}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {author.isPublic && author.slug && (
        <p>
          <a href={authorPath(language, author.slug)} target="_blank" rel="noreferrer">
            {words.preview}
          </a>
        </p>
      )}
      {merges.map((merge) => (
        <p key={merge.id}>
          {words.mergedFrom(merge.name)}{' '}
          <Button
            buttonStyle="secondary"
            size="small"
            margin={false}
            onClick={() => void post(`/author-merges/${merge.id}/undo`, {}, words.undone)}
          >
            {words.undo}
          </Button>
        </p>
      ))}
      {user?.role !== 'translator' && others.length > 0 && (
        <MergeButton author={author} candidates={others} onMerged={openKept} />
      )}
    </section>
  )
}
