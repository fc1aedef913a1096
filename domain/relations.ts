/** Reading relationship values, which Payload gives as an id or, at depth 1 and more, as the document. */

type Relation<Doc extends { id: number }> = number | Doc | null | undefined

/** @returns the id of a relationship value, or null. */
export function idOf(value: Relation<{ id: number }>): number | null {
  if (value === null || value === undefined) return null
  return typeof value === 'number' ? value : value.id
}

/** @returns ids of a has-many relationship, in order. */
export function idsOf(values: Relation<{ id: number }>[] | null | undefined): number[] {
  return (values ?? []).map(idOf).filter((id) => id !== null)
}

export type CreditRelation =
  | { relationTo: 'authors'; value: number | { id: number } }
  | { relationTo: 'organisations'; value: number | { id: number } }

/** Who signs a report. */
export type Credit = { kind: 'person' | 'organisation'; id: number }

/** @returns kind and id of each credited person or organisation, in order */
export function creditsOf(values: CreditRelation[] | null | undefined): Credit[] {
  return (values ?? []).map(({ relationTo, value }) => ({
    kind: relationTo === 'authors' ? 'person' : 'organisation',
    id: typeof value === 'number' ? value : value.id,
  }))
}
