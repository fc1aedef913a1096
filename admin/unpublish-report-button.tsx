'use client'

import { UnpublishButton } from './unpublish-button.tsx'
import { UnpublishWarning } from './unpublish-warning.tsx'
import { useAdminWords } from './use-admin-words.ts'
import { useReleasedTranslations } from './use-released-translations.ts'

/** "Unpublish" of a report: says first which translations go with it. */
export function UnpublishReportButton() {
  const { words } = useAdminWords()
  const { translations, look } = useReleasedTranslations()
  return (
    <UnpublishButton heading={words.unpublish.heading} onOpen={() => void look()}>
      <UnpublishWarning translations={translations} words={words.unpublish} />
    </UnpublishButton>
  )
}
