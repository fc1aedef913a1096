import type { Field } from 'payload'
import { fieldAffectsData, fieldHasSubFields } from 'payload/shared'

/**
 * Closes Payload's own form for many documents at once to all but some fields: one title, text, PDF or date for many
 * editions is always a mistake.
 *
 * @param open names of the fields that stay open
 */
export function closeBulkEdit(fields: readonly Field[], open: readonly string[] = []): Field[] {
  return fields.map((field): Field => {
    if (field.type === 'tabs')
      return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: closeBulkEdit(tab.fields, open) })) }
    if (!fieldAffectsData(field) && fieldHasSubFields(field))
      return { ...field, fields: closeBulkEdit(field.fields, open) }
    if (!('name' in field) || open.includes(field.name)) return field
    return withClosed(field)
  })
}

const withClosed = <One extends Field>(field: One): One => ({
  ...field,
  admin: { ...field.admin, disableBulkEdit: true },
})
