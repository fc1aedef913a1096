import { useLocale } from 'next-intl'
import type { ImageView } from '#content/views.ts'
import { langAttributes } from './lang-attributes.ts'

type Props = {
  image: ImageView
  /** CSS `sizes`: how wide the picture is shown. */
  sizes: string
  className?: string
  /** Shown without scrolling: load at once. */
  eager?: boolean
}

/** An image in all its sizes; works without scripts. */
export function Picture({ image, sizes, className, eager = false }: Props) {
  const page = useLocale()
  // A width may stand in `srcset` once only, and a size can be as wide as the original.
  const narrower = image.sizes.filter(({ width }) => width < image.width)
  const candidates = [...narrower, { src: image.src, width: image.width }]
  return (
    // next/image needs a client component, and reading pages have none.
    <img
      className={className}
      src={image.src}
      srcSet={candidates.map(({ src, width }) => `${src} ${width}w`).join(', ')}
      sizes={sizes}
      width={image.width}
      height={image.height}
      alt={image.alt?.text ?? ''}
      {...(image.alt ? langAttributes(image.alt.lang, page) : {})}
      loading={eager ? 'eager' : 'lazy'}
      decoding="async"
      fetchPriority={eager ? 'high' : undefined}
    />
  )
}
