import type { Field, Plugin } from 'payload'

/** What Payload and the storage keep with a file and editors have no use for: in no list and no filter. */
const TECHNICAL = new Set(['url', 'thumbnailURL', 'mimeType', 'prefix', '_objectKey', 'sizes'])
const OF_PAYLOAD: Field[] = [
  { name: 'thumbnailURL', type: 'text' },
  { name: 'mimeType', type: 'text' },
]

/** Payload adds these to each size of a picture. */
const OF_A_SIZE: Field[] = [
  { name: 'url', type: 'text' },
  { name: 'width', type: 'number' },
  { name: 'height', type: 'number' },
  { name: 'mimeType', type: 'text' },
  { name: 'filesize', type: 'number' },
  { name: 'filename', type: 'text' },
]

const hidden = (field: Field): Field =>
  Object.assign({}, field, { admin: { ...field.admin, disableListColumn: true, disableListFilter: true } })

/** The choice of filters asks each field within a group, that of columns the group. */
const hiddenSize = (size: Field): Field => {
  if (size.type !== 'group') return size
  const known = new Set(size.fields.flatMap((field) => ('name' in field ? [field.name] : [])))
  const others = OF_A_SIZE.filter((field) => 'name' in field && !known.has(field.name))
  return Object.assign({}, size, { fields: [...size.fields, ...others].map(hidden) })
}

function outOfLists(field: Field): Field {
  if (!('name' in field) || !TECHNICAL.has(field.name)) return field
  return hidden(field.type === 'group' ? Object.assign({}, field, { fields: field.fields.map(hiddenSize) }) : field)
}

/** Takes the technical fields of uploads out of what the admin's lists offer. After the storage, which adds some. */
export const quietUploads: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map((collection) =>
    collection.upload ? { ...collection, fields: [...collection.fields, ...OF_PAYLOAD].map(outOfLists) } : collection,
  ),
})
