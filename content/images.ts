import { z } from 'zod'
import type { LanguageTag } from '#domain/languages.ts'
import { pickList, pickText } from '#domain/pick-language.ts'
import type { Image } from '../payload-types.ts'
import { payload } from './anonymous.ts'
import { allFor, ANYONE, type Reader } from './reader.ts'
import type { ImageView } from './views.ts'

const panel = z.object({
  position: z.enum(['whole', 'left', 'centre', 'right', 'top', 'bottom']).catch('whole'),
  description: z.string().nullish(),
  credit: z.string().nullish(),
})

/** Sizes of an image that pages use. */
export const SIZES = ['thumbnail', 'medium', 'large'] as const

function panelsOf(image: Image, preferred: readonly LanguageTag[]): ImageView['panels'] {
  const list = pickList(image.panels, preferred)
  const lang = list?.lang
  const panels = (list?.items ?? []).flatMap((item) => panel.safeParse(item).data ?? [])
  if (lang === undefined || panels.length === 0) {
    const credit = image.credit ? { text: image.credit, lang: 'en' as const } : null
    return [{ position: 'whole', description: null, credit }]
  }
  const text = (value: string | null | undefined) => (value ? { text: value, lang } : null)
  return panels.map(({ position, description, credit }) => ({
    position,
    description: text(description),
    credit: text(credit),
  }))
}

function viewOf(image: Image, preferred: readonly LanguageTag[], { imageSrc }: Reader): ImageView | null {
  if (!image.url || !image.width || !image.height) return null
  const sizes = SIZES.flatMap((name) => {
    const size = image.sizes?.[name]
    if (!size?.url || !size.width || !size.height) return []
    return [{ src: imageSrc?.(image.id, name) ?? size.url, width: size.width, height: size.height }]
  })
  return {
    src: imageSrc?.(image.id, null) ?? image.url,
    width: image.width,
    height: image.height,
    sizes: sizes.sort((a, b) => a.width - b.width),
    alt: pickText(image.alt, preferred),
    panels: panelsOf(image, preferred),
    licence: image.licence ?? null,
  }
}

/** @returns views of those of the images that the reader may see, by id; one query for all */
export async function imagesById(
  ids: (number | null)[],
  preferred: readonly LanguageTag[],
  reader: Reader = ANYONE,
): Promise<Map<number, ImageView>> {
  const wanted = ids.filter((id) => id !== null)
  if (wanted.length === 0) return new Map()
  const { docs } = await (
    await payload()
  ).find({ collection: 'images', where: { id: { in: wanted } }, locale: 'all', ...allFor(reader) })
  return new Map(
    docs.flatMap((image) => {
      const view = viewOf(image, preferred, reader)
      return view ? [[image.id, view] as const] : []
    }),
  )
}
