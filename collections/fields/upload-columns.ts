import type { Field, Plugin } from 'payload'

/** What Payload and the storage keep with a file and editors have no use for: in no list and no filter. */
const TECHNICAL = new Set(['url', 'thumbnailURL', 'mimeType', 'prefix', '_objectKey', 'sizes'])
const OF_PAYLOAD: Field[] = [
  { name: 'thumbnailURL', type: 'text' },
  { name: 'mimeType', type: 'text' },
]

const outOfLists = (field: Field): Field =>
  'name' in field && TECHNICAL.has(field.name)
    ? Object.assign({}, field, { admin: { ...field.admin, disableListColumn: true, disableListFilter: true } })
    : field

/** Takes the technical fields of uploads out of what the admin's lists offer. After the storage, which adds some. */
export const quietUploads: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map((collection) =>
    collection.upload ? { ...collection, fields: [...collection.fields, ...OF_PAYLOAD].map(outOfLists) } : collection,
  ),
})
