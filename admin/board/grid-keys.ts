export type Place = { row: number; column: number }

const within = (value: number, size: number) => Math.min(Math.max(value, 0), size - 1)

/**
 * Where a key leads in a grid (ARIA Authoring Practices Guide, pattern "Grid"): arrows by one cell, Home and End
 * within the row, with Control to the first and last cell, and Page keys to the first and last row.
 *
 * @param size numbers of rows and columns; at least one of each
 * @returns the cell to go to, or null where the key is none of these
 */
export function placeAfter(key: string, isControl: boolean, { row, column }: Place, size: Place): Place | null {
  const to = (place: Place): Place => ({
    row: within(place.row, size.row),
    column: within(place.column, size.column),
  })
  switch (key) {
    case 'ArrowUp':
      return to({ row: row - 1, column })
    case 'ArrowDown':
      return to({ row: row + 1, column })
    case 'ArrowLeft':
      return to({ row, column: column - 1 })
    case 'ArrowRight':
      return to({ row, column: column + 1 })
    case 'Home':
      return to({ row: isControl ? 0 : row, column: 0 })
    case 'End':
      return to({ row: isControl ? size.row - 1 : row, column: size.column - 1 })
    case 'PageUp':
      return to({ row: 0, column })
    case 'PageDown':
      return to({ row: size.row - 1, column })
    default:
      return null
  }
}
