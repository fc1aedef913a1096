'use client'

import { Button } from '@payloadcms/ui'
import { NotLoaded } from '../not-loaded.tsx'
import styles from '../checklist/checklist.module.css'
import { checklistWords } from '../checklist/words.ts'
import { useAdminWords } from '../use-admin-words.ts'
import { PdfContents } from './pdf-contents.tsx'
import type { Preflight, PreflightAnswer } from './use-preflight.ts'
import { type PdfWords, pdfWords } from './words.ts'

function summary({ findings, pages, progress, state }: Preflight, words: PdfWords): string {
  if (progress) return words.reading(progress.done, progress.pages)
  if (state === 'reading') return words.waiting
  if (state === 'failed') return words.cannot
  return findings.length === 0 ? words.fine(pages ?? 0) : words.found(pages ?? 0)
}

type Props = {
  answer: PreflightAnswer
  /** Whether what the file has is shown, too. */
  withContents?: boolean
  onReload: () => void
  onReadAgain: () => void
}

/** How far the reading of a PDF is, and what is to be said of the file. */
export function PdfFindings({ answer, onReadAgain, onReload, withContents = false }: Props) {
  const { language } = useAdminWords()
  const words = pdfWords[language]
  const { severity: severities } = checklistWords[language]
  const preflight = answer.status === 'here' ? answer.preflight : null
  return (
    <>
      {/* Always there, so that screen readers hear of the end; the pages in between would be read out one by one. */}
      <p role="status" className={styles.summary} aria-live={preflight?.progress ? 'off' : 'polite'}>
        {preflight && summary(preflight, words)}
      </p>
      {preflight?.progress && (
        <progress value={preflight.progress.done} max={preflight.progress.pages} aria-hidden="true" />
      )}
      {answer.status === 'failed' && (
        <NotLoaded message={words.failed} again={words.tryAgain} onAgain={onReload} className={styles.failed} />
      )}
      {preflight && preflight.findings.length > 0 && (
        <ul className={styles.findings}>
          {preflight.findings.map(({ code, message, severity }, index) => (
            <li key={`${code}-${index}`} className={styles[severity]} data-severity={severity}>
              <span className={styles.severity}>{severities[severity]}</span>
              {message}
            </li>
          ))}
        </ul>
      )}
      {withContents && preflight?.summary && (
        <PdfContents pages={preflight.pages} summary={preflight.summary} language={language} />
      )}
      {preflight?.canReadAgain && (
        <div>
          <Button buttonStyle="secondary" size="small" margin={false} onClick={onReadAgain}>
            {words.readAgain}
          </Button>
        </div>
      )}
    </>
  )
}
