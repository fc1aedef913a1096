'use client'

import { Button, useConfig } from '@payloadcms/ui'
import { useSearchParams } from 'next/navigation.js'
import { formatAdminURL } from 'payload/shared'
import { ownTimeZone } from '../times.ts'
import { useAdminWords } from '../use-admin-words.ts'
import { activityWords } from './words.ts'

/** Above the log: what the list shows with its filters, as a file. */
export function ExportCsv() {
  const { config } = useConfig()
  const { language } = useAdminWords()
  const params = useSearchParams()
  // Pages, columns and order are the list's own; the file has everything that the filters let through.
  const kept = [...params.entries()].filter(([key]) => key === 'search' || key.startsWith('where'))
  const timeZone: [string, string] = ['timeZone', ownTimeZone()]
  const path = `/activity/export.csv?${new URLSearchParams([...kept, timeZone])}` as const
  return (
    <p>
      <Button
        el="anchor"
        buttonStyle="secondary"
        size="small"
        margin={false}
        url={formatAdminURL({ apiRoute: config.routes.api, path })}
      >
        {activityWords[language].export}
      </Button>
    </p>
  )
}
