'use client'

import { Dialog } from '../dialog.tsx'
import { formatInstant } from '../times.ts'
import { useAdminWords } from '../use-admin-words.ts'
import { FieldDifferences } from './field-differences.tsx'
import type { useBothTexts } from './use-both-texts.ts'
import type { KeptTextWords } from './words.ts'

type Props = {
  slug: string
  both: ReturnType<typeof useBothTexts>
  words: KeptTextWords
}

/** Shows what somebody else saved meanwhile beside what the form says, and asks which one is to be the latest. */
export function StaleSaveDialog({ slug, both, words }: Props) {
  const { keepMine, takeTheirs, texts } = both
  const { language } = useAdminWords()
  return (
    <Dialog
      slug={slug}
      heading={words.heading}
      confirmLabel={words.keepMine}
      busyLabel={words.working}
      onConfirm={keepMine}
      other={{ label: words.takeTheirs, onChoose: takeTheirs }}
    >
      {texts === 'loading' && <p role="status">{words.loading}</p>}
      {texts === 'failed' && <p role="alert">{words.failed}</p>}
      {typeof texts !== 'string' && (
        <>
          {texts.by && (
            <p>{words.explanation(texts.by.name ?? words.somebodyElse, formatInstant(texts.by.at, language))}</p>
          )}
          <FieldDifferences before={texts.theirs} after={texts.mine} />
        </>
      )}
    </Dialog>
  )
}
