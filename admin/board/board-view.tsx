import type { AdminViewServerProps } from 'payload'
import { DeskView } from '../desk/desk-view.tsx'

/** Every report with its languages: how far each edition is, and what can be done with it. */
export function BoardView(view: AdminViewServerProps) {
  return (
    <DeskView name="board" view={view}>
      {null}
    </DeskView>
  )
}
