import { z } from 'zod'
import { INTERFACE_LANGUAGES } from '#domain/languages.ts'

const state = z.enum(['missing', 'old', 'current', 'notNeeded'])

const author = z.object({
  id: z.number(),
  name: z.string(),
  slug: z.string().nullable(),
  isPublic: z.boolean(),
  hasPhoto: z.boolean(),
  states: z.record(z.enum(INTERFACE_LANGUAGES), state),
  uses: z.array(z.object({ id: z.number(), title: z.string().nullable(), slug: z.string().nullable() })),
  duplicates: z.array(z.object({ id: z.number(), name: z.string() })),
})

const answer = z.object({ authors: z.array(author), total: z.number(), page: z.number(), pages: z.number() })

export type ListedAuthor = z.infer<typeof author>
export type ListedAuthors = z.infer<typeof answer>

/** @returns the answer of `GET /api/authors/bios`, or null where it is none */
export function readBios(body: unknown): ListedAuthors | null {
  const result = answer.safeParse(body)
  return result.success ? result.data : null
}
