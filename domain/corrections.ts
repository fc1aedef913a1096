import { toCalendarDate } from './calendar-date.ts'

/** What was put right in a published edition, and on which calendar date readers were told. */
export type Correction = { date: string; note: string }

type Stored = { date?: string | null; note?: string | null }

/** @returns the corrections that say something, newest first; of one day, the last that was added first */
export function correctionsOf(stored: readonly Stored[] | null | undefined): Correction[] {
  return (stored ?? [])
    .flatMap(({ date, note }) => {
      const day = toCalendarDate(date ?? '')
      return day && note?.trim() ? [{ date: day, note: note.trim() }] : []
    })
    .reverse()
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
}
