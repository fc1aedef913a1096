import type { LanguageTag } from '#domain/languages.ts'
import type { LocalizedText } from '#domain/localized.ts'
import { pickText } from '#domain/pick-language.ts'
import { ALL, payload } from './anonymous.ts'

/** Of a category, with what a citation calls one report of it, where that is another word. */
export type Term = LocalizedText & { slug: string; nameOfOne?: string }

type Vocabulary = 'categories' | 'topics' | 'series'

/** @returns names of terms in the language that fits best, by id; one query for all */
export async function termsById(
  collection: Vocabulary,
  ids: (number | null)[],
  preferred: readonly LanguageTag[],
): Promise<Map<number, Term>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))]
  if (wanted.length === 0) return new Map()
  const { docs } = await (
    await payload()
  ).find({
    collection,
    where: { id: { in: wanted } },
    select: { name: true, slug: true, nameOfOne: true },
    locale: 'all',
    ...ALL,
  })
  return new Map(
    docs.flatMap(({ id, name, slug, ...others }) => {
      const text = pickText(name, preferred)
      if (!text || !slug) return []
      const one = 'nameOfOne' in others ? pickText(others.nameOfOne, [text.lang]) : null
      return [[id, { ...text, slug, ...(one?.lang === text.lang && { nameOfOne: one.text }) }] as const]
    }),
  )
}
