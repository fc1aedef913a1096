'use client'

import { useEffect, useEffectEvent, useId, useState } from 'react'
import { Dialog } from './dialog.tsx'
import { TranslationList } from './unpublish-warning.tsx'
import { useAdminWords } from './use-admin-words.ts'
import { useReleasedTranslations } from './use-released-translations.ts'
import styles from './withdraw-dialog.module.css'
import type { AdminWords } from './words.ts'

/** The endpoint takes no more. */
const LONGEST_NOTICE = 2000

type Props = {
  slug: string
  /** The notice that readers see already, where only the notice changes. */
  present: string
  isReport: boolean
  /** Whether a newer draft stands beside what readers see, or is about to, as the form is saved first. */
  hasNewerDraft: boolean
  /** BCP 47 tag of the edition, in whose language the notice is. */
  lang: string | undefined
  onWithdraw: (notice: string) => Promise<boolean>
}

/** Asks for the notice that readers find in place of a withdrawn edition. */
export function WithdrawDialog({ slug, present, isReport, hasNewerDraft, lang, onWithdraw }: Props) {
  const { words } = useAdminWords()
  // Kept when the dialog is closed without an answer; what was typed is not lost.
  const [typed, setTyped] = useState<string | null>(null)
  const [isMissing, setIsMissing] = useState(false)
  const notice = typed ?? present

  const confirm = async () => {
    const isEmpty = notice.trim() === ''
    setIsMissing(isEmpty)
    const isWithdrawn = !isEmpty && (await onWithdraw(notice.trim()))
    if (isWithdrawn) setTyped(null)
    return isWithdrawn
  }

  return (
    <Dialog
      slug={slug}
      heading={words.withdraw.heading}
      confirmLabel={words.withdraw.confirm}
      busyLabel={words.working}
      onConfirm={confirm}
    >
      <WithdrawExplanation isReport={isReport} hasNewerDraft={hasNewerDraft} words={words.withdraw} />
      {isReport && <WithdrawnWithIt />}
      <NoticeField lang={lang} value={notice} isMissing={isMissing} onChange={setTyped} />
    </Dialog>
  )
}

function WithdrawnWithIt() {
  const { look, translations } = useReleasedTranslations()
  const open = useEffectEvent(() => void look())
  useEffect(() => open(), [])
  if (!Array.isArray(translations)) return null
  return <TranslationList translations={translations} />
}

type ExplanationProps = Pick<Props, 'isReport' | 'hasNewerDraft'> & { words: AdminWords['withdraw'] }

/** What becomes of the page, the translations and the draft. */
export function WithdrawExplanation({ isReport, hasNewerDraft, words }: ExplanationProps) {
  return (
    <>
      <p>{words.explanation}</p>
      {isReport && <p>{words.ofReport}</p>}
      {hasNewerDraft && <p>{words.newerDraft}</p>}
    </>
  )
}

type NoticeProps = {
  lang: string | undefined
  value: string
  isMissing: boolean
  onChange: (value: string) => void
}

function NoticeField({ lang, value, isMissing, onChange }: NoticeProps) {
  const id = useId()
  const { words } = useAdminWords()
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {words.withdraw.notice}
      </label>
      <textarea
        id={id}
        className={styles.notice}
        lang={lang}
        rows={5}
        maxLength={LONGEST_NOTICE}
        required
        aria-invalid={isMissing}
        aria-describedby={`${id}-hint ${id}-error`}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      <p id={`${id}-hint`} className={styles.hint}>
        {words.withdraw.noticeHint}
      </p>
      <p id={`${id}-error`} className={styles.error} role="alert">
        {isMissing && value.trim() === '' ? words.withdraw.noticeMissing : null}
      </p>
    </div>
  )
}
