import type { CollectionSlug, FlattenedField, Payload } from 'payload'
import type { Reference } from '#domain/uses.ts'

/**
 * What of content uses other content. Notes, logs and mails only tell of it: they keep nothing from being deleted.
 */
export const USING_COLLECTIONS = [
  'reports',
  'translations',
  'series',
  'categories',
  'topics',
  'authors',
  'organisations',
  'images',
  'documents',
  'disclaimers',
] as const
export const USING_GLOBALS = ['site-settings', 'home-page', 'navigation'] as const

export type UsingCollection = (typeof USING_COLLECTIONS)[number]
export type UsingGlobal = (typeof USING_GLOBALS)[number]

/** Who uploaded a file is a fact about it and no use of that person; a report needs none of those beside it. */
const NO_USE = new Set(['createdBy', 'related', 'unrelated'])

function referencesIn(fields: readonly FlattenedField[], target: CollectionSlug, before = ''): Reference[] {
  return fields.flatMap((field): Reference[] => {
    const path = `${before}${field.name}`
    if (field.type === 'relationship' || field.type === 'upload') {
      const isPolymorphic = Array.isArray(field.relationTo)
      return [field.relationTo].flat().includes(target) && !NO_USE.has(path) ? [{ path, isPolymorphic }] : []
    }
    return 'flattenedFields' in field ? referencesIn(field.flattenedFields, target, `${path}.`) : []
  })
}

/**
 * Read from the configuration, so that a field that is added later counts by itself.
 *
 * @returns the fields by which a collection's documents refer to documents of the target
 */
export const referencesOf = (payload: Payload, collection: UsingCollection, target: CollectionSlug): Reference[] =>
  referencesIn(payload.collections[collection].config.flattenedFields, target)

export function referencesOfGlobal(payload: Payload, slug: UsingGlobal, target: CollectionSlug): Reference[] {
  const config = payload.globals.config.find((global) => global.slug === slug)
  return config ? referencesIn(config.flattenedFields, target) : []
}
