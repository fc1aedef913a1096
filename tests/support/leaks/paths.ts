import type { FlattenedField, Payload } from 'payload'

/** Paths by which a collection can be asked, through groups, lists and one relation. */
export function queryPaths(payload: Payload, collection: string): string[] {
  const config = Object.values(payload.collections).find(({ config: one }) => one.slug === collection)?.config
  return config ? [...pathsIn(payload, config.flattenedFields, 1), '_status', 'deletedAt', 'id'] : []
}

function pathsIn(payload: Payload, fields: FlattenedField[], relations: number): string[] {
  return fields.flatMap((field): string[] => {
    if (field.type === 'relationship' || field.type === 'upload') {
      const targets = [field.relationTo].flat()
      const isPolymorphic = Array.isArray(field.relationTo)
      const through =
        relations === 0
          ? []
          : targets.flatMap((target) => {
              const related = Object.values(payload.collections).find(({ config }) => config.slug === target)
              const inner = related ? pathsIn(payload, related.config.flattenedFields, relations - 1) : []
              return inner.map((path) => `${field.name}.${isPolymorphic ? 'value.' : ''}${path}`)
            })
      return [field.name, ...(isPolymorphic ? [`${field.name}.value`] : []), ...new Set(through)]
    }
    if ('flattenedFields' in field && Array.isArray(field.flattenedFields)) {
      return pathsIn(payload, field.flattenedFields, relations).map((path) => `${field.name}.${path}`)
    }
    return [field.name]
  })
}
