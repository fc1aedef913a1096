import type { AdminViewServerProps } from 'payload'
import { DeskView } from '../desk/desk-view.tsx'
import { adminLanguage } from '../words.ts'
import { Board } from './board.tsx'
import { boardWords } from './words.ts'

/** Every report with its languages: how far each edition is, and what can be done with it. */
export function BoardView(view: AdminViewServerProps) {
  const { description } = boardWords[adminLanguage(view.i18n.language)]
  return (
    <DeskView name="board" view={view} description={<p>{description}</p>}>
      <Board />
    </DeskView>
  )
}
