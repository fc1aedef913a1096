import type { AdminViewServerProps } from 'payload'
import { adminLanguage } from '../words.ts'
import { DeskView } from '../desk/desk-view.tsx'
import { BiosTable } from './bios-table.tsx'
import { biosWords } from './words.ts'

/** The view of those who keep the bios: who is credited, and what is missing or old. */
export function BiosView(view: AdminViewServerProps) {
  const language = adminLanguage(view.initPageResult.req.i18n.language)
  return (
    <DeskView name="bios" view={view} description={<p>{biosWords[language].description}</p>}>
      <BiosTable />
    </DeskView>
  )
}
