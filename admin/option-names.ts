import { getTranslation } from '@payloadcms/translations'
import type { SanitizedCollectionConfig } from 'payload'

/** @returns what a select's options are called in the person's language, by their values; empty where it has none */
export function optionNames(
  i18n: Parameters<typeof getTranslation>[1],
  collection: SanitizedCollectionConfig,
  name: string,
): Record<string, string> {
  const field = collection.flattenedFields.find((candidate) => candidate.name === name)
  const options = field?.type === 'select' ? field.options : []
  return Object.fromEntries(
    options.flatMap((option) =>
      typeof option === 'string' ? [] : [[option.value, String(getTranslation(option.label, i18n))] as const],
    ),
  )
}
