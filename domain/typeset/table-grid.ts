/** A cell as the editor stored it: how many columns and rows it says it takes. */
type Asked = { across: number; down: number }

export type Placed<Cell> = { cell: Cell | null; x: number; y: number; across: number; down: number }

/** More columns than any sheet shows; a cell that claims more is an accident of pasting. */
const MOST_COLUMNS = 200

/**
 * Gives each cell of a table its place, as HTML's table model does it (cells flow around those that reach down from
 * rows above), but whole: a cell reaches no further than the table or its part, none lies on another, and places that
 * none takes are filled with empty cells. What was pasted from elsewhere is not always so.
 *
 * @param rows cells in order, each with what it asks for
 * @param headingRows number of rows at the top that are repeated on each page; no cell reaches out of them
 */
export function placeCells<Cell extends Asked>(
  rows: readonly (readonly Cell[])[],
  headingRows: number,
): { columns: number; cells: Placed<Cell>[] } {
  const taken = rows.map((): boolean[] => [])
  const placed: Placed<Cell>[] = []
  let columns = 1
  rows.forEach((row, y) => {
    const end = y < headingRows ? headingRows : rows.length
    let x = 0
    for (const cell of row) {
      while (taken[y]?.[x]) x += 1
      if (x >= MOST_COLUMNS) break
      const down = Math.min(cell.down, end - y)
      let across = 1
      while (across < cell.across && x + across < MOST_COLUMNS && !taken[y]?.[x + across]) across += 1
      for (let below = y; below < y + down; below += 1) {
        for (let beside = x; beside < x + across; beside += 1) (taken[below] ??= [])[beside] = true
      }
      placed.push({ cell, x, y, across, down })
      x += across
    }
    columns = Math.max(columns, taken[y]?.length ?? 0)
  })
  for (const [y, row] of taken.entries()) {
    for (let x = 0; x < columns; x += 1) if (!row[x]) placed.push({ cell: null, x, y, across: 1, down: 1 })
  }
  return { columns, cells: placed.sort((a, b) => a.y - b.y || a.x - b.x) }
}
