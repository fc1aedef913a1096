'use client'

import { getTranslation } from '@payloadcms/translations'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useState } from 'react'
import { DEFAULT_LANGUAGE } from '#domain/languages.ts'
import { ask, isRecord } from '../answers.ts'
import { useAdminWords } from '../use-admin-words.ts'
import type { Named } from './say-value.ts'

const keyOf = ({ collection, id }: Named) => `${collection}/${id}`

/** @returns the titles of documents of one collection, as far as the person may read them, by their key */
function titlesIn(body: unknown, collection: string, titleField: string): [string, string][] {
  const docs: unknown[] = isRecord(body) && Array.isArray(body.docs) ? body.docs : []
  return docs.flatMap((doc): [string, string][] => {
    if (!isRecord(doc) || typeof doc.id !== 'number') return []
    const title = doc[titleField]
    return typeof title === 'string' && title !== '' ? [[keyOf({ collection, id: doc.id }), title]] : []
  })
}

/**
 * Asks for the titles of documents that a form names only by their numbers.
 *
 * @param named may be another list at each render
 * @returns what to call one: until its title is there, and where the person may not read it, its kind and number
 */
export function useTitles(named: readonly Named[]): (one: Named) => string {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { language } = useAdminWords()
  const [titles, setTitles] = useState<ReadonlyMap<string, string>>(new Map())
  const keys = [...new Set(named.map(keyOf))].sort().join(',')

  useEffect(() => {
    if (keys === '') return
    let isCurrent = true
    const wanted = Map.groupBy(keys.split(','), (key) => key.split('/')[0] ?? '')
    for (const [collection, ofCollection] of wanted) {
      const titleField = config.collections.find(({ slug }) => slug === collection)?.admin.useAsTitle ?? 'id'
      const query = new URLSearchParams({
        'where[id][in]': ofCollection.map((key) => key.split('/')[1]).join(','),
        [`select[${titleField}]`]: 'true',
        depth: '0',
        draft: 'true',
        pagination: 'false',
        locale: language,
        'fallback-locale': DEFAULT_LANGUAGE,
      })
      void ask(formatAdminURL({ apiRoute: config.routes.api, path: `/${collection}?${query}` }), language).then(
        (answer) => {
          if (!isCurrent || !answer.ok) return
          const found = titlesIn(answer.body, collection, titleField)
          setTitles((known) => new Map([...known, ...found]))
        },
      )
    }
    return () => {
      isCurrent = false
    }
  }, [config, keys, language])

  return (one) => {
    const kind = config.collections.find(({ slug }) => slug === one.collection)?.labels.singular
    return titles.get(keyOf(one)) ?? `${kind ? getTranslation(kind, i18n) : one.collection} ${one.id}`
  }
}
