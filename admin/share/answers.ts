import { z } from 'zod'

/** What the server answers about share links and versions. */

const link = z.object({
  id: z.number(),
  note: z.string().nullable(),
  by: z.string().nullable(),
  expiresAt: z.string(),
  lastUsedAt: z.string().nullable(),
  uses: z.number(),
  state: z.enum(['open', 'expired', 'revoked']),
  url: z.string().nullable(),
})
export type SharedLink = z.infer<typeof link>

export const linksAnswer = z.object({ links: z.array(link) })
export const madeAnswer = z.object({ url: z.string(), expiresAt: z.string() })

export const versionsAnswer = z.object({
  docs: z.array(
    z.object({
      id: z.number(),
      updatedAt: z.string(),
      version: z.object({ _status: z.string().nullish() }),
    }),
  ),
})
