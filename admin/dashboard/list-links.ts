/**
 * @param conditions a field, and the value it has
 * @returns the address of a list in the admin with this filter, as the list itself writes it
 * @example listLink('schedules', { status: 'waiting' })
 */
export function listLink(collection: string, conditions: Record<string, string>): `/${string}` {
  const query = new URLSearchParams(
    Object.entries(conditions).map(([field, value], index) => [`where[or][0][and][${index}][${field}][equals]`, value]),
  )
  return `/collections/${collection}?${query}`
}
