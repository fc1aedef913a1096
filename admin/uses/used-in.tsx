'use client'

import { getTranslation } from '@payloadcms/translations'
import { Button, Link, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import type { UIFieldClientComponent } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { useId } from 'react'
import { EDITION_LANGUAGES, isLanguageTag } from '#domain/languages.ts'
import type { Use } from '#domain/uses.ts'
import panel from '../panel.module.css'
import { useAdminWords } from '../use-admin-words.ts'
import { useAnswer } from '../use-answer.ts'
import { useDocumentApi } from '../use-document-api.ts'
import { pathOfUse, readUses } from './read-uses.ts'
import { usesWords } from './words.ts'

const LISTED = 20

/** Beside the form of what other documents use: which ones do, each a way to its form. */
export const UsedInField: UIFieldClientComponent = () => {
  const { id, lastUpdateTime } = useDocumentInfo()
  const { language } = useAdminWords()
  const words = usesWords[language]
  const api = useDocumentApi()
  const { answer, reload } = useAnswer(
    id === undefined ? null : api.ofCollection(`/${id}/uses`),
    readUses,
    lastUpdateTime,
  )
  const headingId = useId()

  if (id === undefined) return null
  return (
    <section className={`field-type ${panel.panel}`} aria-labelledby={headingId}>
      <h3 id={headingId} className={panel.heading}>
        {words.heading}
      </h3>
      {answer.status === 'loading' && <p role="status">{words.loading}</p>}
      {answer.status === 'failed' && (
        <div role="alert">
          <p>{words.failed}</p>
          <Button buttonStyle="secondary" size="small" margin={false} onClick={reload}>
            {words.tryAgain}
          </Button>
        </div>
      )}
      {answer.status === 'done' && <Uses uses={answer.value} />}
    </section>
  )
}

function Uses({ uses }: { uses: Use[] }) {
  const { language } = useAdminWords()
  const words = usesWords[language]
  if (uses.length === 0) return <p role="status">{words.none}</p>
  const others = uses.length - LISTED
  return (
    <>
      <p role="status">{words.keeps(uses.length)}</p>
      <ul className={panel.list}>
        {uses.slice(0, LISTED).map((use) => (
          <li key={`${use.collection}/${use.id}`}>
            <OneUse use={use} />
          </li>
        ))}
      </ul>
      {others > 0 && <p>{words.more(others)}</p>}
    </>
  )
}

function OneUse({ use }: { use: Use }) {
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const { language } = useAdminWords()
  const words = usesWords[language]
  const kind = config.collections.find(({ slug }) => slug === use.collection)?.labels.singular
  const facts = [
    kind ? getTranslation(kind, i18n) : null,
    isLanguageTag(use.language) ? EDITION_LANGUAGES[use.language] : null,
    use.inTrash ? words.inTrash : use.isPublished === false ? words.draft : null,
  ].filter((fact) => fact !== null)
  return (
    <>
      <Link href={formatAdminURL({ adminRoute: config.routes.admin, path: pathOfUse(use) })}>{use.title}</Link>
      {facts.length > 0 && <span className={panel.facts}>{facts.join(' · ')}</span>}
    </>
  )
}
