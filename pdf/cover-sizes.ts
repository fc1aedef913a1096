import { z } from 'zod'

/** Widths of the picture of the first page, in pixels: as pages show it, and for screens of twice as many. */
export const COVER_WIDTHS = { cover: 240, coverLarge: 480 } as const
export type CoverSize = keyof typeof COVER_WIDTHS

const picture = z.object({ width: z.number().int(), height: z.number().int(), webp: z.base64() })

/** What the process writes that draws the cover, as JSON. */
export const coverAnswer = z.object({ cover: picture, coverLarge: picture })
export type CoverAnswer = z.infer<typeof coverAnswer>
