'use client'

import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useState } from 'react'
import type { PlannedAction } from '#domain/schedule.ts'
import { type Answer, ask } from '../answers.ts'
import { useAdminWords } from '../use-admin-words.ts'
import { readSchedules, type SchedulesAnswer } from './schedules.ts'

type UseSchedules = {
  state: 'loading' | 'failed' | SchedulesAnswer
  reload: () => void
  plan: (plan: { action: PlannedAction; at: string; timeZone: string }) => Promise<Answer>
  cancel: (action: PlannedAction) => Promise<Answer>
}

/**
 * What is planned for an edition, and the ways to change it.
 *
 * @param moment anything that differs when it may have changed
 */
export function useSchedules(
  collection: 'reports' | 'translations',
  id: number | string | undefined,
  moment: unknown = null,
): UseSchedules {
  const { config } = useConfig()
  const { language } = useAdminWords()
  const [state, setState] = useState<UseSchedules['state']>('loading')
  const [tries, setTries] = useState(0)
  const apiRoute = config.routes.api
  const url = formatAdminURL({ apiRoute, path: `/${collection}/${id}/schedules` })

  useEffect(() => {
    if (id === undefined) return
    let isCurrent = true
    void ask(url, language).then((answer) => {
      if (isCurrent) setState((answer.ok ? readSchedules(answer.body) : null) ?? 'failed')
    })
    return () => {
      isCurrent = false
    }
  }, [id, language, moment, tries, url])

  const post = (path: `/${string}`, body: Record<string, unknown>) =>
    ask(formatAdminURL({ apiRoute, path: `/${collection}/${id}${path}` }), language, { method: 'POST', body })
  return {
    state,
    reload: () => setTries((count) => count + 1),
    plan: (plan) => post('/schedule', plan),
    cancel: (action) => post('/schedule/cancel', { action }),
  }
}
