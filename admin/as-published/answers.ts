import { z } from 'zod'
import { isLanguageTag, type LanguageTag } from '#domain/languages.ts'

/** What the server answers about the texts as published. */

const plain = z.object({ text: z.string(), lang: z.custom<LanguageTag>(isLanguageTag) }).nullable()

const textBeside = z.object({
  before: plain,
  now: plain,
  differs: z.boolean(),
  diff: z.array(z.object({ kind: z.enum(['same', 'added', 'removed']), text: z.string() })),
})
export type TextBeside = z.infer<typeof textBeside>

const creditBeside = z.object({
  kind: z.enum(['person', 'organisation']),
  id: z.number(),
  name: z.string(),
  role: textBeside,
  bio: textBeside,
  differs: z.boolean(),
})
type CreditBeside = z.infer<typeof creditBeside>

const answer = z.object({ releasedAt: z.string(), disclaimer: textBeside, credits: z.array(creditBeside) })
type AsPublished = z.infer<typeof answer>

export const readAsPublished = (body: unknown): AsPublished | null => answer.safeParse(body).data ?? null

/** A frozen text that can be chosen: the disclaimer, or what stands beside one name. */
export type Choice = {
  key: string
  /** Null for the disclaimer. */
  credit: { kind: CreditBeside['kind']; id: number; name: string } | null
  texts: TextBeside[]
}

/** @returns what differs from the present texts, in the order of the page */
export function choicesIn({ credits, disclaimer }: AsPublished): Choice[] {
  const people = credits
    .filter(({ differs }) => differs)
    .map(({ bio, id, kind, name, role }): Choice => {
      const texts = [role, bio].filter(({ differs }) => differs)
      return { key: `${kind}-${id}`, credit: { kind, id, name }, texts }
    })
  return disclaimer.differs ? [{ key: 'disclaimer', credit: null, texts: [disclaimer] }, ...people] : people
}
