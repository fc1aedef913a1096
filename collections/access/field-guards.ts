import type { Field, FieldAccess } from 'payload'
import { fieldAffectsData, fieldHasSubFields } from 'payload/shared'
import { hasRole, writesOwnLocale } from './roles.ts'

/** Editors, and others named here, change everything; translators only what is localized, in their own languages. */
function guards(...alsoWrites: 'bioStaff'[]): { localized: FieldAccess; shared: FieldAccess } {
  const shared: FieldAccess = ({ req }) => hasRole(req, 'admin', 'editor', ...alsoWrites)
  return {
    shared,
    localized: (args) => Boolean(shared(args)) || (hasRole(args.req, 'translator') && writesOwnLocale(args.req)),
  }
}

/**
 * Puts the update rule of translated collections on each field: a translator's save changes the
 * localized fields of the request's locale, and only where that is one of the translator's languages.
 *
 * @param fields a collection's fields; a rule that a field already has is kept
 * @param alsoWrites roles beside editors that may change every field
 */
export function guardTranslatable(fields: Field[], ...alsoWrites: 'bioStaff'[]): Field[] {
  const rules = guards(...alsoWrites)
  return fields.map((field): Field => {
    if (fieldAffectsData(field) && field.type !== 'join') {
      const update = 'localized' in field && field.localized ? rules.localized : rules.shared
      return { ...field, access: { update, ...field.access } }
    }
    if (fieldHasSubFields(field)) return { ...field, fields: guardTranslatable(field.fields, ...alsoWrites) }
    if (field.type === 'tabs') {
      return {
        ...field,
        tabs: field.tabs.map((tab) => ({ ...tab, fields: guardTranslatable(tab.fields, ...alsoWrites) })),
      }
    }
    return field
  })
}
