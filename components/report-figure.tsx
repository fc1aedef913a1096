import { useTranslations } from 'next-intl'
import type { ImageView } from '#content/views.ts'
import { Localized } from './localized.tsx'
import { Picture } from './picture.tsx'
import styles from './report-figure.module.css'

type Panel = ImageView['panels'][number]

/** The report's image with a caption per panel: where it is, what it shows, whose it is. */
export function ReportFigure({ image }: { image: ImageView }) {
  return (
    <figure className={styles.figure}>
      <Picture image={image} sizes="(min-width: 62rem) 44rem, 100vw" eager />
      <figcaption className={styles.caption}>
        <PanelCaptions image={image} />
      </figcaption>
    </figure>
  )
}

/** What each part of an image shows and whose it is; parts beside each other where there is room. */
export function PanelCaptions({ image }: { image: ImageView }) {
  const captioned = image.panels.filter((panel) => panel.description || panel.credit)
  if (captioned.length === 0) return null
  return (
    <div className={captioned.length > 1 ? `${styles.parts} ${styles.panels}` : styles.parts}>
      {captioned.map((panel) => (
        <PanelCaption key={panel.position} panel={panel} />
      ))}
    </div>
  )
}

function PanelCaption({ panel }: { panel: Panel }) {
  const t = useTranslations('image')
  const { credit, description, position } = panel
  const shown = description && <Localized value={description} />
  return (
    <p>
      {position === 'whole'
        ? shown
        : t.rich('panel', {
            position: () => <span className={styles.position}>{t(position)}</span>,
            text: () => shown,
          })}
      {credit && (
        <span className={styles.credit}> {t.rich('credit', { credit: () => <Localized value={credit} /> })}</span>
      )}
    </p>
  )
}

/** Credits alone, "(Left) … (Right) …", for the list of facts at the end of the page. */
export function ImageCredits({ image }: { image: ImageView }) {
  const t = useTranslations('image')
  return image.panels.map(
    ({ position, credit }) =>
      credit && (
        <span key={position} className={styles.creditOnly}>
          {position === 'whole' ? (
            <Localized value={credit} />
          ) : (
            t.rich('panel', { position: () => t(position), text: () => <Localized value={credit} /> })
          )}
        </span>
      ),
  )
}
