'use client'

import { UnpublishButton } from './unpublish-button.tsx'
import { useAdminWords } from './use-admin-words.ts'

/** "Unpublish" of a translation: the other languages stay. */
export function UnpublishTranslationButton() {
  const { words } = useAdminWords()
  return (
    <UnpublishButton heading={words.unpublish.ofTranslation}>
      <p>{words.unpublish.otherLanguages}</p>
    </UnpublishButton>
  )
}
