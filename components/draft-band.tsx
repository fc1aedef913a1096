import { useLocale, useTranslations } from 'next-intl'
import type { DraftView } from '#content/views.ts'
import { momentIn } from '#domain/instants.ts'
import { PreviewBand } from './preview-band.tsx'

type Props = { draft: DraftView; sharedUntil: string | null; timeZone: string }

/** Says above everything that this is a draft, of when, and for whom. */
export function DraftBand({ draft, sharedUntil, timeZone }: Props) {
  const t = useTranslations('draft')
  const language = useLocale()
  const inWords = (instant: string) => momentIn(instant, timeZone, language)
  return (
    <PreviewBand>
      <strong>{draft.isReleased ? t('released') : t('draft')}</strong>
      <span>{t('saved', { date: inWords(draft.savedAt) })}</span>
      {draft.newestHref && (
        <span>
          {t('older')} <a href={draft.newestHref}>{t('newest')}</a>
        </span>
      )}
      {draft.madePdfHref && <a href={draft.madePdfHref}>{t('madePdf')}</a>}
      {sharedUntil && <span>{t('shared', { date: inWords(sharedUntil) })}</span>}
    </PreviewBand>
  )
}
