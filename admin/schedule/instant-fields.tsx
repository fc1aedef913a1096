'use client'

import { type ChangeEvent, useId, useMemo } from 'react'
import { offsetOf } from '#domain/instants.ts'
import type { PlannedAction } from '#domain/schedule.ts'
import { ownTimeZone } from '../times.ts'
import { otherTimeZones } from './schedules.ts'
import styles from './schedule.module.css'
import type { ScheduleWords } from './words.ts'

/** What somebody has chosen so far; date and time as the browser's own fields give them. */
export type Choice = { action: PlannedAction; date: string; time: string; timeZone: string }

type Props = {
  /** What may be chosen. */
  actions: readonly PlannedAction[]
  choice: Choice
  onChange: (choice: Choice) => void
  siteTimeZone: string | null
  words: ScheduleWords
}

/** @param more names of zones beside those that the browser lists, with spaces between */
function useOffsets(day: string, more: string): Map<string, string> {
  return useMemo(() => {
    const noon = `${day}T12:00:00Z`
    const isDay = !Number.isNaN(Date.parse(noon))
    return new Map([...otherTimeZones([]), ...more.split(' ')].map((name) => [name, isDay ? offsetOf(noon, name) : '']))
  }, [day, more])
}

/** What is to happen, on which day, at which time of which zone. */
export function InstantFields({ actions, choice, onChange, siteTimeZone, words }: Props) {
  const id = useId()
  const own = ownTimeZone()
  const first = [...new Set([own, siteTimeZone ?? own, choice.timeZone])]
  const day = choice.date || new Date().toISOString().slice(0, 10)
  // Offsets differ by season, so they are those of the day that is chosen.
  const offsets = useOffsets(day, first.join(' '))
  const label = (name: string) => {
    const whose = [...(name === own ? [words.here] : []), ...(name === siteTimeZone ? [words.site] : [])]
    return `${name} (${[offsets.get(name), ...whose].filter(Boolean).join(', ')})`
  }
  const set = (field: 'date' | 'time' | 'timeZone') => (event: ChangeEvent<HTMLInputElement | HTMLSelectElement>) =>
    onChange({ ...choice, [field]: event.target.value })

  return (
    <>
      <fieldset className={styles.actions}>
        <legend>{words.what}</legend>
        {actions.map((action) => (
          <label key={action}>
            <input
              type="radio"
              name={`${id}-action`}
              checked={choice.action === action}
              onChange={() => onChange({ ...choice, action })}
            />
            {words.action[action]}
          </label>
        ))}
      </fieldset>
      <p className={styles.hint}>{words.hint[choice.action]}</p>
      <div className={styles.fields}>
        <div className={styles.field}>
          <label htmlFor={`${id}-date`}>{words.date}</label>
          <input id={`${id}-date`} type="date" required value={choice.date} onChange={set('date')} />
        </div>
        <div className={styles.field}>
          <label htmlFor={`${id}-time`}>{words.time}</label>
          <input id={`${id}-time`} type="time" required value={choice.time} onChange={set('time')} />
        </div>
        <div className={styles.zone}>
          <label htmlFor={`${id}-zone`}>{words.timeZone}</label>
          <select id={`${id}-zone`} value={choice.timeZone} onChange={set('timeZone')}>
            {first.map((name) => (
              <option key={name} value={name}>
                {label(name)}
              </option>
            ))}
            <optgroup label={words.allZones}>
              {otherTimeZones(first).map((name) => (
                <option key={name} value={name}>
                  {label(name)}
                </option>
              ))}
            </optgroup>
          </select>
        </div>
      </div>
    </>
  )
}
