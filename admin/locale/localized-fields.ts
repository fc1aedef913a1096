import { isRecord } from '../answers.ts'

/** @returns whether any of the fields, at whatever depth, is in several languages */
export function hasLocalizedField(fields: unknown): boolean {
  if (!Array.isArray(fields)) return false
  return fields.some((field: unknown) => {
    if (!isRecord(field)) return false
    return field.localized === true || [field.fields, field.tabs, field.blocks].some(hasLocalizedField)
  })
}

type Entity = { slug: string; fields: unknown }

/**
 * Whether the choice of a language of the content means anything on a page of the admin: it does where a form or a list
 * is of something that has fields in several languages.
 *
 * @param path below the admin. @example '/collections/authors/3'
 */
export function hasLocaleChoice(path: string, entities: { collections: Entity[]; globals: Entity[] }): boolean {
  const [kind, slug] = path.split('/').filter(Boolean)
  const among = kind === 'collections' ? entities.collections : kind === 'globals' ? entities.globals : []
  return hasLocalizedField(among.find((entity) => entity.slug === slug)?.fields)
}
