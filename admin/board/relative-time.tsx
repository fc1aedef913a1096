'use client'

import { useState } from 'react'
import { timeUntil } from '#domain/instants.ts'
import { formatInstant } from '../times.ts'
import { useBoardContext } from './board-context.ts'

/** How long ago something was, or how soon it will be; the exact time is said on request. */
export function RelativeTime({ instant }: { instant: string }) {
  const { language } = useBoardContext()
  const [now] = useState(() => Date.now())
  return (
    <time dateTime={instant} title={formatInstant(instant, language)}>
      {timeUntil(instant, now, language)}
    </time>
  )
}
