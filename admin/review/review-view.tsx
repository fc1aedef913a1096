import type { AdminViewServerProps } from 'payload'
import { DeskView } from '../desk/desk-view.tsx'
import { adminLanguage } from '../words.ts'
import { ReviewQueue } from './review-queue.tsx'
import { queueWords } from './queue-words.ts'

/** The editions that wait for an editor to read them. */
export function ReviewView(view: AdminViewServerProps) {
  const words = queueWords[adminLanguage(view.initPageResult.req.i18n.language)]
  return (
    <DeskView name="review" view={view} description={words.about}>
      <ReviewQueue />
    </DeskView>
  )
}
