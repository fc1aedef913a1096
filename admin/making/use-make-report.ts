'use client'

import { toast, useAuth, useConfig, useRouteTransition } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { formatAdminURL } from 'payload/shared'
import { useState } from 'react'
import { ask, isRecord } from '../answers.ts'
import { useAdminWords } from '../use-admin-words.ts'

type MakeReport = {
  /** Whether the person makes reports at all. */
  mayMake: boolean
  busy: boolean
  /**
   * Asks the portal to make a report, and opens its form.
   *
   * @param path of the endpoint, which answers `{ report }`
   * @returns whether it was made, after telling the person
   */
  make: (path: `/${string}`, body: Record<string, unknown>, done: string) => Promise<boolean>
}

/** Makes a report from what is there, and goes to it. */
export function useMakeReport(): MakeReport {
  const { user } = useAuth()
  const { config } = useConfig()
  const { language, words } = useAdminWords()
  const router = useRouter()
  const { startRouteTransition } = useRouteTransition()
  const [busy, setBusy] = useState(false)
  const { admin: adminRoute, api: apiRoute } = config.routes

  async function make(path: `/${string}`, body: Record<string, unknown>, done: string): Promise<boolean> {
    setBusy(true)
    const answer = await ask(formatAdminURL({ apiRoute, path }), language, { method: 'POST', body })
    setBusy(false)
    if (!answer.ok || !isRecord(answer.body)) {
      toast.error((!answer.ok && answer.message) || words.failed)
      return false
    }
    toast.success(done)
    const address = formatAdminURL({ adminRoute, path: `/collections/reports/${String(answer.body.report)}` })
    startRouteTransition(() => router.push(address))
    return true
  }

  return { mayMake: user?.role === 'admin' || user?.role === 'editor', busy, make }
}
