import { type InterfaceLanguage, LANGUAGES } from '#domain/languages.ts'
import { pickText } from '#domain/pick-language.ts'
import { ALL, payload } from './anonymous.ts'
import { cached } from './cached.ts'
import type { TermView, Vocabulary } from './views.ts'

/** All terms of a vocabulary with their names in one language, sorted by them. They change with the whole site. */
export const listTerms = cached(
  'terms',
  async (vocabulary: Vocabulary, language: InterfaceLanguage): Promise<TermView[]> => {
    const { docs } = await (
      await payload()
    ).find({ collection: vocabulary, select: { name: true, slug: true }, locale: 'all', ...ALL })
    const collator = new Intl.Collator(LANGUAGES[language].collation)
    return docs
      .flatMap(({ id, name, slug }): TermView[] => {
        const text = pickText(name, [LANGUAGES[language].tag])
        return text && slug ? [{ ...text, id, slug }] : []
      })
      .sort((a, b) => collator.compare(a.text, b.text))
  },
  () => [],
)
