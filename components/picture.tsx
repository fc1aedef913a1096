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

/** No picture is shown with more pixels across: wider ones are for those who download the original. */
const WIDEST = 1600

/** The sizes to choose from, each width once, as `srcset` wants it; the original only where there is no size as good. */
function candidates({ sizes, src, width }: ImageView): { src: string; width: number }[] {
  const distinct = sizes.filter((size, index) => size.width !== sizes[index - 1]?.width)
  const widest = distinct.at(-1)?.width ?? 0
  return widest >= Math.min(width, WIDEST) ? distinct : [...distinct, { src, width }]
}

/** An image in all its sizes; its place is kept free while it loads, and it works without scripts. */
export function Picture({ image, sizes, className, eager = false }: Props) {
  const page = useLocale()
  return (
    // next/image needs a client component, and reading pages have none.
    <img
      className={className}
      src={image.src}
      srcSet={candidates(image)
        .map(({ src, width }) => `${src} ${width}w`)
        .join(', ')}
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
