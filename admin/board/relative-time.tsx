'use client'

import { useState } from 'react'
import { LANGUAGES } from '#domain/languages.ts'
import { useBoardContext } from './board-context.ts'

const STEPS: [Intl.RelativeTimeFormatUnit, seconds: number][] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
]

/** How long ago something was, or how soon it will be; the exact time is said on request. */
export function RelativeTime({ instant }: { instant: string }) {
  const { language } = useBoardContext()
  const { tag } = LANGUAGES[language]
  const [now] = useState(() => Date.now())
  const date = new Date(instant)
  const seconds = (date.getTime() - now) / 1000
  const [unit, length] = STEPS.find(([, size]) => Math.abs(seconds) >= size) ?? ['minute', 60]
  const relative = new Intl.RelativeTimeFormat(tag, { numeric: 'auto', style: 'short' })
  const absolute = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeStyle: 'short' }).format(date)
  return (
    <time dateTime={date.toISOString()} title={absolute}>
      {relative.format(Math.trunc(seconds / length), unit)}
    </time>
  )
}
