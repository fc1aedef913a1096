import { describe, expect, it } from '@jest/globals'
import { placeCells } from '#domain/typeset/table-grid.ts'

const one = { across: 1, down: 1 }

/** @returns for each place of the grid how many cells cover it */
function coverage({ cells, columns }: ReturnType<typeof placeCells>, rows: number): number[] {
  const counts = Array.from({ length: columns * rows }, () => 0)
  for (const { across, down, x, y } of cells) {
    for (let below = y; below < y + down; below++) {
      for (let beside = x; beside < x + across; beside++) {
        const place = below * columns + beside
        counts[place] = (counts[place] ?? NaN) + 1
      }
    }
  }
  return counts
}

describe('the cells of a table', () => {
  it('flow around those that reach down', () => {
    const { cells } = placeCells([[{ across: 1, down: 2 }, one], [one]], 0)
    expect(cells.map(({ down, x, y }) => [x, y, down])).toEqual([
      [0, 0, 2],
      [1, 0, 1],
      [1, 1, 1],
    ])
  })

  it.each<[string, { across: number; down: number }[][], number]>([
    ['rows of different length', [[one], [one, one, one], []], 0],
    ['a cell that reaches below the table', [[one, { across: 1, down: 9 }], [one]], 0],
    [
      'a cell that reaches out of the headings',
      [
        [one, { across: 1, down: 3 }],
        [one, one],
        [one, one],
      ],
      1,
    ],
    [
      'a wide cell beside one that reaches down',
      [
        [one, { across: 1, down: 2 }, one],
        [{ across: 3, down: 1 }, one],
      ],
      0,
    ],
    ['a cell of absurd width', [[{ across: 1_000_000, down: 1_000_000 }], [one]], 0],
    ['no cell at all', [[], []], 0],
  ])('cover every place once: %s', (_, rows, headings) => {
    const placed = placeCells(rows, headings)
    expect(new Set(coverage(placed, rows.length))).toEqual(new Set([1]))
    for (const { down, y } of placed.cells) if (y < headings) expect(y + down).toBeLessThanOrEqual(headings)
  })
})
