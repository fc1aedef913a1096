import { afterEach, describe, expect, it } from '@jest/globals'
import { pingPostgres, watchDatabase } from '#server/database.ts'
import type { DatabaseWatch } from '#server/database.ts'
import { createLogger } from '#server/log.ts'
import { until } from '../support/until.ts'
import { silentLog } from './support/front.ts'

let watch: DatabaseWatch | undefined
afterEach(() => watch?.stop())

describe('the watch over the database', () => {
  it('asks until the database has answered, then stops asking', async () => {
    const answers = [false, false, true]
    let asked = 0
    watch = watchDatabase({
      ping: () => Promise.resolve(answers[asked++] ?? true),
      log: silentLog,
      retryMs: 5,
      now: () => asked * 10_000,
    })
    expect(watch.hasAnswered()).toBe(false)
    await watch.firstAnswer
    expect(watch.hasAnswered()).toBe(true)
    await new Promise((resolve) => setTimeout(resolve, 30))
    expect(asked).toBe(3)
  })

  it('asks once for many who want to know at the same time, and again later', async () => {
    let asked = 0
    let now = 0
    watch = watchDatabase({ ping: () => Promise.resolve((asked += 1) > 0), log: silentLog, now: () => now })
    await watch.firstAnswer
    await Promise.all([watch.isReachable(), watch.isReachable()])
    expect(asked).toBe(1)
    now = 300
    await Promise.all([watch.isReachable(), watch.isReachable()])
    expect(asked).toBe(2)
  })

  it('believes for a second that it is away', async () => {
    let asked = 0
    let now = 0
    watch = watchDatabase({
      ping: () => Promise.resolve((asked += 1) < 0),
      log: silentLog,
      now: () => now,
      retryMs: 60_000,
    })
    expect(await watch.isReachable()).toBe(false)
    now = 900
    expect(await watch.isReachable()).toBe(false)
    expect(asked).toBe(1)
    now = 1_100
    expect(await watch.isReachable()).toBe(false)
    expect(asked).toBe(2)
  })

  it.each([
    ['nothing of a first question that was answered late', [false, true], []],
    [
      'once that it waits, and when that is over',
      [false, false, false, true],
      ['The database does not answer yet; the portal waits for it.', 'The database answers.'],
    ],
  ])('says at the start %s', async (_what, answers, said) => {
    const messages: string[] = []
    const log = createLogger({ level: 'info', terminal: false, write: (line) => messages.push(JSON.parse(line).msg) })
    let asked = 0
    watch = watchDatabase({ ping: () => Promise.resolve(answers[asked++] ?? true), log, retryMs: 5 })
    await watch.firstAnswer
    expect(messages).toEqual(said)
  })

  it('asks again and again while it is away, and says when it is back', async () => {
    const messages: string[] = []
    const log = createLogger({ level: 'info', terminal: false, write: (line) => messages.push(JSON.parse(line).msg) })
    let reachable = true
    watch = watchDatabase({ ping: () => Promise.resolve(reachable), log, retryMs: 5 })
    await watch.firstAnswer
    reachable = false
    await until(async () => !(await watch?.isReachable()))
    reachable = true
    await until(() => messages.length > 1)
    expect(messages).toEqual(['The database has gone away; cached pages are still served.', 'The database answers.'])
  })

  it('remembers that it has answered when it goes away', async () => {
    let now = 0
    watch = watchDatabase({ ping: () => Promise.resolve(now === 0), log: silentLog, now: () => now })
    await watch.firstAnswer
    now = 10_000
    expect(await watch.isReachable()).toBe(false)
    expect(watch.hasAnswered()).toBe(true)
  })
})

describe('the ping', () => {
  it('is false, soon and without an error, where nothing listens', async () => {
    expect(await pingPostgres('postgres://nobody:x@127.0.0.1:1/none', silentLog)()).toBe(false)
  })
})
