'use client'

import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { isRecord } from '../answers.ts'
import { useAnswer } from '../use-answer.ts'

const nameIn = (body: unknown): string | null => (isRecord(body) && typeof body.name === 'string' ? body.name : null)

/**
 * @param edition that has no title; null: nothing to ask
 * @returns what it is called until then; null while that is not known
 */
export function useUntitledName(edition: { collection: string; id: number | string } | null, version?: unknown) {
  const { config } = useConfig()
  const path = edition && (`/desk/untitled?collection=${edition.collection}&id=${edition.id}` as const)
  const url = path && formatAdminURL({ apiRoute: config.routes.api, path })
  const { answer } = useAnswer(url, nameIn, version)
  return answer.status === 'done' ? answer.value : null
}
