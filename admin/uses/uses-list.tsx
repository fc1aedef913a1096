'use client'

import { getTranslation } from '@payloadcms/translations'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { EDITION_LANGUAGES, isLanguageTag } from '#domain/languages.ts'
import type { ShownUse } from '#domain/uses.ts'
import { DocumentLink } from '../document-link.tsx'
import panel from '../panel.module.css'
import { useAdminWords } from '../use-admin-words.ts'
import { pageOfUse, pathOfUse } from './read-uses.ts'
import { usesWords } from './words.ts'

const LISTED = 20

/** Where a document is used, each place a way to its form. */
export function UsesList({ uses }: { uses: ShownUse[] }) {
  const { language } = useAdminWords()
  const words = usesWords[language]
  const others = uses.length - LISTED
  return (
    <>
      {uses.length > 0 && (
        <ul className={panel.list}>
          {uses.slice(0, LISTED).map((use) => (
            <li key={`${use.collection}/${use.id}`}>
              <OneUse use={use} />
            </li>
          ))}
        </ul>
      )}
      {others > 0 && <p>{words.more(others)}</p>}
    </>
  )
}

function OneUse({ use }: { use: ShownUse }) {
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
      <DocumentLink
        of={use.id === null ? { global: use.collection } : { collection: use.collection }}
        form={formatAdminURL({ adminRoute: config.routes.admin, path: pathOfUse(use) })}
        page={pageOfUse(use, language)}
      >
        {use.title}
      </DocumentLink>
      {facts.length > 0 && <span className={panel.facts}>{facts.join(' · ')}</span>}
    </>
  )
}
