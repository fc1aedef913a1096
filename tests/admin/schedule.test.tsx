import { describe, expect, it, jest } from '@jest/globals'
import { fireEvent, render, screen } from '@testing-library/react'
import { INTERFACE_LANGUAGES } from '#domain/languages.ts'
import { actionsToPlan, PLANNED_ACTIONS } from '#domain/schedule.ts'
import { InstantFields } from '../../admin/schedule/instant-fields.tsx'
import { PlanList } from '../../admin/schedule/plan-list.tsx'
import { otherTimeZones, readSchedules } from '../../admin/schedule/schedules.ts'
import { scheduleWords } from '../../admin/schedule/words.ts'

const plan = {
  id: 1,
  action: 'publish' as const,
  at: '2126-12-02T00:00:00.000Z',
  timeZone: 'Asia/Seoul',
  status: 'waiting' as const,
  failure: null,
}
const nothing = () => undefined

describe('what is planned for an edition', () => {
  it('is said with day, time and zone', () => {
    render(
      <PlanList
        plans={[plan]}
        language="en"
        words={scheduleWords.en}
        disabled={false}
        onChange={nothing}
        onCancel={nothing}
      />,
    )
    expect(screen.getByRole('status').textContent).toContain(
      'Will be published on Mon, 2 Dec 2126, 09:00 (Asia/Seoul, GMT+9).',
    )
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'Change…',
      'Cancel the release',
    ])
  })

  it('is an alert with the reason where it failed, and can be scheduled again', () => {
    const change = jest.fn()
    const failed = { ...plan, status: 'failed' as const, failure: 'Write a summary before publishing.' }
    render(
      <PlanList
        plans={[failed]}
        language="ko"
        words={scheduleWords.ko}
        disabled={false}
        onChange={change}
        onCancel={nothing}
      />,
    )
    expect(screen.getByRole('alert').textContent).toContain('Write a summary before publishing.')
    fireEvent.click(screen.getByRole('button', { name: '다시 예약…' }))
    expect(change).toHaveBeenCalledWith(failed)
  })

  it('is over where the end of an embargo has come while the form stood open', () => {
    const ended = { ...plan, action: 'embargo' as const, at: '2026-03-14T00:00:00.000Z' }
    render(
      <PlanList
        plans={[ended]}
        language="en"
        words={scheduleWords.en}
        disabled={false}
        onChange={nothing}
        onCancel={nothing}
      />,
    )
    expect(screen.getByRole('status').textContent).toBe(
      'The embargo ended on Sat, 14 Mar 2026, 09:00 (Asia/Seoul, GMT+9).',
    )
    expect(screen.queryAllByRole('button')).toEqual([])
  })

  it('offers no embargo on what readers have already', () => {
    const choice = { action: 'publish' as const, date: '2126-12-02', time: '09:00', timeZone: 'Asia/Seoul' }
    const fields = { choice, siteTimeZone: 'Asia/Seoul', words: scheduleWords.en, onChange: nothing }
    const { rerender } = render(<InstantFields actions={actionsToPlan(false)} {...fields} />)
    expect(screen.getAllByRole('radio').map((radio) => radio.parentElement?.textContent)).toEqual([
      'Publish',
      'Unpublish',
      'Embargo',
    ])
    rerender(<InstantFields actions={actionsToPlan(true)} {...fields} />)
    expect(screen.queryByRole('radio', { name: 'Embargo' })).toBeNull()
  })

  it('is only read by those who do not plan', () => {
    render(
      <PlanList
        plans={[plan]}
        language="en"
        words={scheduleWords.en}
        disabled={false}
        onChange={null}
        onCancel={nothing}
      />,
    )
    expect(screen.queryAllByRole('button')).toEqual([])
  })

  it('is nothing where the answer is not understood', () => {
    expect(readSchedules({ schedules: [{ ...plan, action: 'explode' }], siteTimeZone: 'Asia/Seoul' })).toBeNull()
    expect(readSchedules({ schedules: [plan], siteTimeZone: 'Asia/Seoul' })?.schedules).toEqual([plan])
  })
})

it.each(INTERFACE_LANGUAGES)('says everything in %s', (language) => {
  const words = scheduleWords[language]
  for (const action of PLANNED_ACTIONS) {
    expect(words.planned[action]('WHEN')).toContain('WHEN')
    if (language !== 'en') expect(words.action[action]).not.toBe(scheduleWords.en.action[action])
  }
})

describe('time zones to choose among', () => {
  it('have the names of today, whatever the browser calls them, and each once', () => {
    const names = otherTimeZones(['Asia/Seoul'])
    expect(names).toEqual(expect.arrayContaining(['Asia/Ho_Chi_Minh', 'Asia/Yangon', 'Asia/Kathmandu', 'UTC']))
    for (const former of ['Asia/Saigon', 'Asia/Rangoon', 'Asia/Katmandu', 'Asia/Seoul'])
      expect(names).not.toContain(former)
    expect(new Set(names).size).toBe(names.length)
  })
})
