import type { ClientField } from 'payload'

/** What the portal or the buttons of the form write: no text of anybody's. */
const NOT_TYPED: ReadonlySet<string> = new Set([
  ...['id', 'createdAt', 'updatedAt', 'deletedAt', '_status', 'state', 'lastSave'],
  ...['asPublished', 'withdrawal', 'madeFrom', 'textDigests', 'displayName', 'uuid', 'sampleKey'],
])

type Named = Extract<ClientField, { name: string }>

/** @returns the fields of a form that a person fills, in its order */
export function typedFields(fields: readonly ClientField[]): Named[] {
  return fields.flatMap((field): Named[] => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => typedFields(tab.fields))
    if (field.type === 'row' || field.type === 'collapsible') return typedFields(field.fields)
    if (field.type === 'ui' || !('name' in field) || NOT_TYPED.has(field.name)) return []
    return field.admin?.hidden === true || field.admin?.readOnly === true ? [] : [field]
  })
}
