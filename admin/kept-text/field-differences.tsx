'use client'

import { getTranslation } from '@payloadcms/translations'
import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { differingFields } from '#domain/differing-fields.ts'
import { isLanguageTag, LANGUAGES } from '#domain/languages.ts'
import { diffWords } from '#domain/text-diff.ts'
import { Difference } from '../translating/difference.tsx'
import { translatingWords } from '../translating/words.ts'
import { useAdminWords } from '../use-admin-words.ts'
import styles from './kept-text.module.css'
import { type Named, type Saying, sayValue } from './say-value.ts'
import { typedFields } from './typed-fields.ts'
import { useTitles } from './use-titles.ts'
import { keptTextWords } from './words.ts'

type Props = { before: Record<string, unknown>; after: Record<string, unknown> }

/** What two texts of a form differ in, field by field. */
export function FieldDifferences({ before, after }: Props) {
  const { docConfig } = useDocumentInfo()
  const { i18n, t } = useTranslation()
  const { language } = useAdminWords()
  const words = keptTextWords[language]
  const compared = (nameOf: Saying['nameOf']) => {
    const saying = { i18n, language, yes: t('general:yes'), no: t('general:no'), nameOf }
    const fields = typedFields(docConfig?.fields ?? []).map((field) => ({
      name: field.name,
      label: 'label' in field && field.label ? getTranslation(field.label, i18n) : field.name,
      say: (value: unknown) => sayValue(field, value, saying),
    }))
    return differingFields(fields, before, after)
  }
  const named: Named[] = []
  compared((one) => {
    named.push(one)
    return ''
  })
  const titleOf = useTitles(named)
  const differing = compared(titleOf)
  const tag = isLanguageTag(after.language) ? after.language : LANGUAGES[language].tag

  if (differing.length === 0) return <p>{words.same}</p>
  return (
    <dl className={styles.differences}>
      {differing.map((field) => (
        <div key={field.name}>
          <dt>{field.label}</dt>
          <dd>
            <Difference
              parts={diffWords(field.before || words.empty, field.after || words.empty, tag)}
              lang={tag}
              words={translatingWords[language]}
            />
          </dd>
        </div>
      ))}
    </dl>
  )
}
