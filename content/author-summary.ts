import { type InterfaceLanguage, LANGUAGES } from '#domain/languages.ts'
import { pickText } from '#domain/pick-language.ts'
import { idOf } from '#domain/relations.ts'
import { authorPath } from '#domain/urls.ts'
import type { Author } from '../payload-types.ts'
import { authorName } from './people.ts'
import type { AuthorSummary, ImageView } from './views.ts'

/** @returns an author as lists have them; null where there is no page of theirs */
export function authorSummary(
  author: Author,
  language: InterfaceLanguage,
  photos: Map<number, ImageView>,
): AuthorSummary | null {
  if (!author.slug) return null
  return {
    slug: author.slug,
    href: authorPath(language, author.slug),
    name: authorName(author, language),
    role: pickText(author.role, [LANGUAGES[language].tag]),
    photo: photos.get(idOf(author.photo) ?? -1) ?? null,
  }
}
