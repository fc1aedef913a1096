import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps, CollectionSlug } from 'payload'
import { optionNames } from '../option-names.ts'
import { Dashboard } from './dashboard.tsx'

/** Where somebody begins: what they have to do, in place of Payload's list of collections. */
export function DashboardView({ i18n, payload }: AdminViewServerProps) {
  const namesOf = (collection: CollectionSlug, name: string) =>
    optionNames(i18n, payload.collections[collection].config, name)
  return (
    <main>
      <Gutter>
        <Dashboard actions={namesOf('activity', 'action')} states={namesOf('translations', 'state')} />
      </Gutter>
    </main>
  )
}
