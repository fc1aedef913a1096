import { getTranslation } from '@payloadcms/translations'
import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps, CollectionSlug } from 'payload'
import { Dashboard } from './dashboard.tsx'

/** @returns what a field's options are called in the person's language */
function namesOf({ i18n, payload }: AdminViewServerProps, collection: CollectionSlug, name: string) {
  const fields = payload.collections[collection].config.flattenedFields
  const field = fields.find((candidate) => candidate.name === name)
  const options = field?.type === 'select' ? field.options : []
  return Object.fromEntries(
    options.flatMap((option) =>
      typeof option === 'string' ? [] : [[option.value, String(getTranslation(option.label, i18n))] as const],
    ),
  )
}

/** Where somebody begins: what they have to do, in place of Payload's list of collections. */
export function DashboardView(view: AdminViewServerProps) {
  return (
    <main>
      <Gutter>
        <Dashboard actions={namesOf(view, 'activity', 'action')} states={namesOf(view, 'translations', 'state')} />
      </Gutter>
    </main>
  )
}
