import type { Condition, Field } from 'payload'
import { type TranslatedField, TRANSLATED_FIELDS } from '#domain/staleness.ts'

const isTranslated = (field: Field): field is Field & { name: TranslatedField } =>
  'name' in field && TRANSLATED_FIELDS.some((name) => name === field.name)

/**
 * Puts the original's text beside each field of a translation; on a small screen, below it.
 *
 * @param fields those of {@link TRANSLATED_FIELDS} are paired, others stay as they are
 */
export function besideOriginal(fields: readonly Field[]): Field[] {
  return fields.map((field) => {
    if (!isTranslated(field)) return field
    const condition: Condition | undefined =
      field.admin && 'condition' in field.admin ? field.admin.condition : undefined
    return {
      type: 'row',
      fields: [
        field,
        {
          type: 'ui',
          name: `originalOf${field.name.charAt(0).toUpperCase()}${field.name.slice(1)}`,
          admin: {
            condition,
            disableListColumn: true,
            components: {
              Field: {
                path: '/admin/translating/original-beside.tsx#OriginalBeside',
                clientProps: { translated: field.name },
              },
            },
          },
        },
      ],
    }
  })
}
