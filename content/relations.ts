/** Relationship values as read at depth 0: an id, or nothing. */
type Relation = number | { id: number } | null | undefined

export const idOf = (value: Relation): number | null =>
  value === null || value === undefined ? null : typeof value === 'number' ? value : value.id

export const idsOf = (values: Relation[] | null | undefined): number[] =>
  (values ?? []).map(idOf).filter((id) => id !== null)
