import { useLocale, useTranslations } from 'next-intl'
import { type Embed, embedOf } from '#domain/embeds.ts'
import { LANGUAGES } from '#domain/languages.ts'
import { xmlElement, xmlText } from '#domain/metadata/xml.ts'
import { isWebAddress } from '#domain/safe-address.ts'
import styles from './rich-text-blocks.module.css'

/**
 * The link stands in the frame itself, so that following it loads the frame and nothing else, with or
 * without scripts. The frame has the page's policies, so it loads nothing itself but its style sheet.
 */
const placeholder = (src: string, label: string, lang: string): string => {
  const head = `<meta name="viewport" content="width=device-width"><title>${xmlText(label)}</title><link rel="stylesheet" href="/embed-placeholder.css">`
  return `<!doctype html><html lang="${lang}"><head>${head}</head><body>${xmlElement('a', { href: src }, xmlText(label))}</body></html>`
}

type Props = { address: string; title: string }

/** A video or chart of another site: nothing is asked of that site before the reader wants it. */
export function EmbedFrame({ address, title }: Props) {
  const embed = embedOf(address)
  if (!isWebAddress(address)) return null
  if (!embed) {
    return (
      <p className={styles.link}>
        <a href={address}>{title || address}</a>
      </p>
    )
  }
  return <Frame embed={embed} address={address} title={title} />
}

function Frame({ address, embed, title }: Props & { embed: Embed }) {
  const t = useTranslations('embed')
  const { tag } = LANGUAGES[useLocale()]
  const { kind, provider, src } = embed
  const label = t(kind === 'video' ? 'showVideo' : 'showChart', { provider })
  return (
    <figure className={styles.embed}>
      <iframe
        className={kind === 'video' ? styles.video : styles.chart}
        srcDoc={placeholder(src, label, tag)}
        title={title || label}
        sandbox="allow-scripts allow-same-origin allow-presentation allow-popups"
        allow="fullscreen; picture-in-picture"
        referrerPolicy="strict-origin-when-cross-origin"
      />
      <figcaption>
        {title && <p className={styles.caption}>{title}</p>}
        <p>
          <span className={styles.notice}>{t('notice', { provider })}</span>{' '}
          <a href={address}>{t('open', { provider })}</a>
        </p>
      </figcaption>
    </figure>
  )
}
