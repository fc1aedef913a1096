import { useId } from 'react'
import { NotLoaded } from '../not-loaded.tsx'
import panel from '../panel.module.css'
import styles from './checklist.module.css'
import { CHECKLIST_ID } from './show-checklist.ts'
import type { ChecklistAnswer, ShownFinding } from './use-checklist.ts'
import type { ChecklistWords } from './words.ts'

type Props = {
  answer: ChecklistAnswer
  words: ChecklistWords
  onGoTo: (field: string) => void
  /** Address of the form of another document that a finding is about. */
  addressOf: (about: NonNullable<ShownFinding['about']>) => string
  onReload: () => void
}

function summary(findings: readonly ShownFinding[], words: ChecklistWords): string {
  const blocks = findings.filter(({ severity }) => severity === 'blocks').length
  const hints = findings.length - blocks
  if (blocks > 0) return words.toDo(blocks, hints)
  return hints > 0 ? words.readyWithHints(hints) : words.ready
}

const SIGNS = { blocks: '●', warns: '○' }

/** What is still to be done before publishing, each a way to where it is done. */
export function ChecklistPanel({ addressOf, answer, onGoTo, onReload, words }: Props) {
  const headingId = useId()
  return (
    <section id={CHECKLIST_ID} className={`field-type ${panel.panel}`} aria-labelledby={headingId}>
      <h3 id={headingId} className={panel.heading}>
        {words.heading}
      </h3>
      <div className={panel.frame}>
        {/* Always there, so that screen readers hear the count change; the list itself would be read out each time. */}
        <p role="status" className={styles.summary}>
          {answer.status === 'loading' && words.loading}
          {answer.status === 'here' && summary(answer.findings, words)}
        </p>
        {answer.status === 'failed' && (
          <NotLoaded message={words.failed} again={words.tryAgain} onAgain={onReload} className={styles.failed} />
        )}
        {answer.status === 'here' && answer.findings.length > 0 && (
          <ul className={styles.findings}>
            {answer.findings.map(({ about, code, field, message, severity }, index) => (
              <li key={`${code}-${index}`} className={styles[severity]} data-severity={severity}>
                <span className={styles.severity}>
                  <span aria-hidden="true">{SIGNS[severity]}</span> {words.severity[severity]}
                </span>
                {about ? (
                  <a href={addressOf(about)} target="_blank" rel="noreferrer" title={words.otherForm}>
                    {message}
                  </a>
                ) : (
                  <button type="button" onClick={() => onGoTo(field)}>
                    {message}
                  </button>
                )}
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  )
}
