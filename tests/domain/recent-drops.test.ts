import { expect, it } from '@jest/globals'
import { createRecentDrops } from '#domain/recent-drops.ts'

it('drops what was dropped again and again, with growing pauses, and then no longer', () => {
  const drops = createRecentDrops()
  drops.remember(['site', 'reports'], 0)
  drops.remember(['reports'], 500)
  const seconds = [0, 1, 2, 3, 4, 5, 10, 16, 17, 60, 64, 65, 1_000]
  expect(seconds.map((second) => drops.due(second * 1_000))).toEqual([
    [],
    ['site', 'reports'],
    ['reports'],
    [],
    ['site', 'reports'],
    ['reports'],
    [],
    ['site', 'reports'],
    ['reports'],
    [],
    ['site', 'reports'],
    ['reports'],
    [],
  ])
})

it('catches up after a pause of its own with one time', () => {
  const drops = createRecentDrops()
  drops.remember(['site'], 0)
  expect(drops.due(20_000)).toEqual(['site'])
  expect(drops.due(21_000)).toEqual([])
  expect(drops.due(64_000)).toEqual(['site'])
})
