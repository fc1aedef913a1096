'use client'

import { FieldDiffContainer, useTranslation } from '@payloadcms/ui'
import type { ComponentProps } from 'react'
import { LANGUAGES } from '#domain/languages.ts'
import { type DiffPart, diffWords } from '#domain/text-diff.ts'
import { useAdminWords } from '../use-admin-words.ts'

type Container = ComponentProps<typeof FieldDiffContainer>
type Props = {
  before: string
  after: string
  label: Container['label']['label']
  locale: string | undefined
  nestingLevel: number | undefined
}

/** Two texts of a field beside each other, word by word: Payload's own comparison cuts words into letters. */
export function WordsBeside({ after, before, label, locale, nestingLevel }: Props) {
  const { i18n } = useTranslation()
  const { language } = useAdminWords()
  const parts = diffWords(before, after, LANGUAGES[language].tag)
  return (
    <FieldDiffContainer
      className="text-diff"
      From={<Side parts={parts} changed="removed" />}
      To={<Side parts={parts} changed="added" />}
      i18n={i18n}
      label={{ label, ...(locale !== undefined && { locale }) }}
      {...(nestingLevel !== undefined && { nestingLevel })}
    />
  )
}

/** One of the texts, with what the other one does not have marked as Payload marks it in texts with formats. */
function Side({ changed, parts }: { changed: 'added' | 'removed'; parts: readonly DiffPart[] }) {
  const [Mark, match] = changed === 'added' ? (['ins', 'create'] as const) : (['del', 'delete'] as const)
  return (
    <div className={`html-diff__diff-${changed === 'added' ? 'new' : 'old'} html-diff`}>
      <p>
        {parts
          .filter(({ kind }) => kind === 'same' || kind === changed)
          .map(({ kind, text }, place) =>
            kind === 'same' ? (
              text
            ) : (
              <Mark key={place} data-match-type={match}>
                {text}
              </Mark>
            ),
          )}
      </p>
    </div>
  )
}
