import type { AdminViewServerProps } from 'payload'
import { DeskView } from '../desk/desk-view.tsx'
import { adminLanguage } from '../words.ts'
import { DeskSearch } from './desk-search.tsx'
import { searchWords } from './words.ts'

/** All editions in all states, found by their words. */
export function SearchView(view: AdminViewServerProps) {
  const { description } = searchWords[adminLanguage(view.initPageResult.req.i18n.language)]
  return (
    <DeskView name="search" view={view} description={<p>{description}</p>}>
      <DeskSearch />
    </DeskView>
  )
}
