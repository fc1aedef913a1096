import { type InterfaceLanguage, interfaceLanguageOf, isLanguageTag } from '#domain/languages.ts'
import { reportPath } from '#domain/urls.ts'
import type { ShownUse } from '#domain/uses.ts'
import { isRecord } from '../answers.ts'

/** @param body the answer of `GET /api/COLLECTION/ID/uses` */
export function readUses(body: unknown): ShownUse[] {
  if (!isRecord(body) || !Array.isArray(body.uses)) return []
  return body.uses.flatMap((use: unknown) => {
    if (!isRecord(use) || typeof use.collection !== 'string' || typeof use.title !== 'string') return []
    return [
      {
        collection: use.collection,
        id: typeof use.id === 'number' ? use.id : null,
        title: use.title,
        language: typeof use.language === 'string' ? use.language : null,
        isPublished: typeof use.isPublished === 'boolean' ? use.isPublished : null,
        inTrash: use.inTrash === true,
        reportSlug: typeof use.reportSlug === 'string' ? use.reportSlug : null,
      },
    ]
  })
}

/** @returns path of the form of what uses the document, below the admin */
export function pathOfUse({ collection, id, inTrash }: ShownUse): `/${string}` {
  if (id === null) return `/globals/${collection}`
  return inTrash ? `/collections/${collection}/trash/${id}` : `/collections/${collection}/${id}`
}

/**
 * @param own language of a page where the edition has none in its own
 * @returns path of what readers see of the edition; null where they see nothing of it, and for what is no edition
 */
export function pageOfUse({ language, reportSlug }: ShownUse, own: InterfaceLanguage): string | null {
  const edition = isLanguageTag(language) ? interfaceLanguageOf(language) : null
  return reportSlug && reportPath(edition ?? own, reportSlug)
}
