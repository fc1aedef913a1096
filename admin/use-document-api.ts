'use client'

import { useConfig, useDocumentInfo, useLocale } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useMemo } from 'react'

type DocumentApi = {
  /** Address of an endpoint of the document's collection. @example of('/propose-slug') */
  ofCollection: (path: `/${string}`) => string
  /**
   * Address of the document itself: its latest draft, or the write that means a release or its end.
   * A save that `takesOver` counts although somebody else is writing.
   */
  ofDocument: (options: { draft: boolean; takesOver?: boolean }) => string
}

/** @returns addresses of the API for the document that the form shows. */
export function useDocumentApi(): DocumentApi {
  const { config } = useConfig()
  const { collectionSlug, id } = useDocumentInfo()
  const { code: locale } = useLocale()
  const apiRoute = config.routes.api
  return useMemo(() => {
    const ofCollection = (path: `/${string}`) => formatAdminURL({ apiRoute, path: `/${collectionSlug}${path}` })
    const ofDocument = ({ draft, takesOver = false }: { draft: boolean; takesOver?: boolean }) => {
      const query = new URLSearchParams({
        depth: '0',
        'fallback-locale': 'null',
        locale,
        ...(draft && { draft: 'true' }),
        ...(takesOver && { overrideLock: 'true' }),
      })
      return ofCollection(`/${id}?${query}`)
    }
    return { ofCollection, ofDocument }
  }, [apiRoute, collectionSlug, id, locale])
}
