import { getTranslation } from '@payloadcms/translations'
import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { inOrderOfWeight, refersTo, type Reference, type Use } from '#domain/uses.ts'
import { nameAll } from '../untitled.ts'
import { editionsWithFigure } from './figures.ts'
import {
  referencesOf,
  referencesOfGlobal,
  USING_COLLECTIONS,
  USING_GLOBALS,
  type UsingCollection,
} from './references.ts'

type Target = { collection: CollectionSlug; id: number }

/** Whose eyes the uses are seen with: everything, or what the signed-in person may read. */
type Options = { overrideAccess: boolean }

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)

const titleOf = (doc: Record<string, unknown>, titleField: string | undefined): string =>
  text(doc[titleField ?? 'title']) ?? text(doc.title) ?? text(doc.displayName) ?? text(doc.slug) ?? '–'

const hasDrafts = (req: PayloadRequest, collection: UsingCollection): boolean =>
  Boolean(req.payload.collections[collection].config.versions?.drafts)

function useOf(req: PayloadRequest, collection: UsingCollection, doc: { id: number }): Use {
  const fields: Record<string, unknown> = { ...doc }
  const { admin } = req.payload.collections[collection].config
  const isEdition = hasDrafts(req, collection)
  const isFlagged = 'public' in fields
  return {
    collection,
    id: doc.id,
    // An edition without a title is named by its series, not by its address.
    title: isEdition ? (text(fields[admin.useAsTitle ?? 'title']) ?? '') : titleOf(fields, admin.useAsTitle),
    language: isEdition ? text(fields.language) : null,
    isPublished: isEdition ? fields._status === 'published' : isFlagged ? fields.public === true : null,
    inTrash: Boolean(fields.deletedAt),
  }
}

async function usesIn(
  req: PayloadRequest,
  collection: UsingCollection,
  references: Reference[],
  target: Target,
  { overrideAccess }: Options,
): Promise<Use[]> {
  // In the text of an edition, where no field refers to it.
  const inTexts = hasDrafts(req, collection) ? await editionsWithFigure(req, collection, target) : []
  const refers: Where = {
    or: [
      ...references.map(({ path, isPolymorphic }) => ({
        [isPolymorphic ? `${path}.value` : path]: { equals: target.id },
      })),
      ...(inTexts.length > 0 ? [{ id: { in: inTexts } }] : []),
    ],
  }
  const read = async (where: Where, draft: boolean) => {
    const all = { depth: 0, pagination: false, trash: true, overrideAccess, req } as const
    const { docs } = await req.payload.find({ collection, where, draft, ...all })
    // Numbers of a relation to several collections may belong to another one.
    const isUser = (doc: { id: number }) => inTexts.includes(doc.id) || refersTo(doc, references, target)
    return docs.filter(isUser).map((doc) => useOf(req, collection, doc))
  }
  if (!hasDrafts(req, collection)) return read(refers, false)
  // What readers see, and the latest text of each: either may have what the other has not.
  const released = await read({ and: [refers, { _status: { equals: 'published' } }] }, false)
  return [...released, ...(await read(refers, true))]
}

async function usesInGlobals(req: PayloadRequest, target: Target, { overrideAccess }: Options): Promise<Use[]> {
  const uses: Use[] = []
  for (const slug of USING_GLOBALS) {
    const references = referencesOfGlobal(req.payload, slug, target.collection)
    if (references.length === 0) continue
    const doc = await req.payload.findGlobal({ slug, depth: 0, overrideAccess, req })
    if (!refersTo(doc, references, target)) continue
    const label = req.payload.globals.config.find((global) => global.slug === slug)?.label ?? slug
    const title = typeof label === 'function' ? slug : getTranslation(label, req.i18n)
    uses.push({ collection: slug, id: null, title, language: null, isPublished: true, inTrash: false })
  }
  return uses
}

async function nameUntitledUses(req: PayloadRequest, uses: Use[]): Promise<Use[]> {
  const named = await nameAll(
    req,
    uses.map(({ collection, id, title }) => ({ collection, id, title })),
  )
  return uses.map((use, place) => ({ ...use, title: named[place]?.title ?? use.title }))
}

/**
 * Finds what uses a document: in published texts and in the latest drafts, and in what lies in the trash, which comes
 * back whole when it is restored.
 */
export async function findUses(req: PayloadRequest, target: Target, options: Options): Promise<Use[]> {
  const uses = await usesInGlobals(req, target, options)
  for (const collection of USING_COLLECTIONS) {
    const references = referencesOf(req.payload, collection, target.collection)
    const mayRefer = references.length > 0 || (target.collection === 'images' && hasDrafts(req, collection))
    if (mayRefer) uses.push(...(await usesIn(req, collection, references, target, options)))
  }
  return inOrderOfWeight(await nameUntitledUses(req, uses))
}
