import { toCalendarDate } from './calendar-date.ts'

/** What was put right in a published edition, and on which calendar date readers were told. */
export type Correction = { date: string; note: string }

/**
 * Which calendar dates a correction may bear: none that is still to come, and none from before readers had the text.
 *
 * @param today in the site's time zone, or the day on which it goes out
 * @param publicationDate of the edition; empty where none is set
 * @returns why a date cannot be, or null. All dates are YYYY-MM-DD.
 */
export function refusalOfCorrection(
  date: string,
  { publicationDate, today }: { publicationDate: string; today: string },
): 'correctionInFuture' | 'correctionBeforePublication' | null {
  // Calendar dates of this form sort as texts.
  if (date > today) return 'correctionInFuture'
  return date < publicationDate ? 'correctionBeforePublication' : null
}

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

type StoredRow = Stored & { id?: string | null }

const isSame = (one: StoredRow, other: StoredRow) =>
  one.id && other.id ? one.id === other.id : one.date === other.date && one.note === other.note

const saysSomething = (row: StoredRow) => correctionsOf([row]).length > 0

/**
 * What readers were told is never taken back, only worded better: an older text, or a form that was opened before,
 * lacks it without anybody's wanting that.
 *
 * @param told the corrections that readers have
 * @param next those of what is to be published
 * @returns `next`, after those of `told` that it lacks or says nothing in place of
 */
export function keepTold<Row extends StoredRow>(told: readonly Row[], next: readonly Row[]): Row[] {
  const lost = told.filter((row) => saysSomething(row) && !next.some((one) => isSame(row, one) && saysSomething(one)))
  return [...lost, ...next.filter((one) => !lost.some((row) => isSame(row, one)))]
}
