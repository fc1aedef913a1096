import { describe, expect, it } from '@jest/globals'
import { createSharedRuns } from '#domain/shared-runs.ts'

describe('shared runs', () => {
  it('do for all who ask meanwhile what one asked for, and again for who asks later', async () => {
    const runs = createSharedRuns<number>()
    let count = 0
    const work = () => Promise.resolve(++count)
    expect(await Promise.all([runs.share('a', work), runs.share('a', work)])).toEqual([1, 1])
    expect(await runs.share('a', work)).toBe(2)
  })

  it('are one at a time, whatever the one before came to', async () => {
    const runs = createSharedRuns<string>()
    const log: string[] = []
    const work = (name: string) => async () => {
      log.push(`${name} begins`)
      await new Promise((resolve) => setTimeout(resolve, 5))
      log.push(`${name} ends`)
      if (name === 'a') throw new Error('a failed')
      return name
    }
    const [first, second] = [runs.share('a', work('a')), runs.share('b', work('b'))]
    await expect(first).rejects.toThrow('a failed')
    expect(await second).toBe('b')
    expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends'])
  })
})
