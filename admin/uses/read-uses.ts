import type { Use } from '#domain/uses.ts'
import { isRecord } from '../answers.ts'

/** @param body the answer of `GET /api/COLLECTION/ID/uses` */
export function readUses(body: unknown): Use[] {
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
      },
    ]
  })
}

/** @returns path of the form of what uses the document, below the admin */
export function pathOfUse({ collection, id, inTrash }: Use): `/${string}` {
  if (id === null) return `/globals/${collection}`
  return inTrash ? `/collections/${collection}/trash/${id}` : `/collections/${collection}/${id}`
}
