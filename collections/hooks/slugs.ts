import type {
  CollectionBeforeChangeHook,
  CollectionBeforeValidateHook,
  CollectionSlug,
  PayloadRequest,
  Where,
} from 'payload'
import { isSlug, proposeSlug } from '#domain/slug.ts'
import { slugSource } from '#domain/slug-source.ts'
import { refuse } from '../refuse.ts'

type Holder = { title: string; inTrash: boolean; kind: 'current' | 'former' }

const nameOf = (doc: Record<string, unknown>): string => {
  const name = [doc.title, doc.name, doc.displayName, doc.slug].find(
    (value) => typeof value === 'string' && value !== '',
  )
  return typeof name === 'string' ? name : '–'
}

/** @returns the other document that has, awaits or had this address, or null where it is free. */
async function holderOf(
  req: PayloadRequest,
  collection: CollectionSlug,
  slug: string,
  id: number | undefined,
): Promise<Holder | null> {
  const { payload } = req
  const others: Where = id === undefined ? {} : { id: { not_equals: id } }
  const own = { collection, depth: 0, limit: 1, pagination: false, overrideAccess: true, trash: true, req } as const

  const current = await payload.find({ ...own, where: { slug: { equals: slug }, ...others } })
  const former = current.docs[0]
    ? null
    : await payload.find({ ...own, where: { formerSlugs: { in: [slug] }, ...others } })
  const doc = current.docs[0] ?? former?.docs[0]
  if (doc) {
    const fields: Record<string, unknown> = { ...doc }
    return { title: nameOf(fields), inTrash: Boolean(fields.deletedAt), kind: current.docs[0] ? 'current' : 'former' }
  }
  if (!payload.collections[collection].config.versions?.drafts) return null

  const awaiting = await payload.findVersions({
    collection,
    depth: 0,
    limit: 1,
    overrideAccess: true,
    trash: true,
    req,
    where: {
      latest: { equals: true },
      'version.slug': { equals: slug },
      ...(id === undefined ? {} : { parent: { not_equals: id } }),
    },
  })
  const version: unknown = awaiting.docs[0]?.version
  return version ? { title: nameOf({ ...version }), inTrash: false, kind: 'current' } : null
}

/** @returns the name of another report that has, awaits or had this address, or null where a report may take it. */
export async function addressHolder(req: PayloadRequest, slug: string, id: number | undefined): Promise<string | null> {
  if (!isSlug(slug)) return null
  return (await holderOf(req, 'reports', slug, id))?.title ?? null
}

const MOST_NUMBERED = 50

/** @returns the address, or with the first number that makes it one of its own: `yu-tiejun-2` */
async function freeAddress(req: PayloadRequest, collection: CollectionSlug, slug: string): Promise<string | null> {
  for (let number = 1; number <= MOST_NUMBERED; number += 1) {
    const address = number === 1 ? slug : `${slug}-${number}`
    if (!(await holderOf(req, collection, address, undefined))) return address
  }
  return null
}

/**
 * What has no address has no page: who leaves it empty gets one made from the name, where the name can be read without
 * a dictionary. Reports are asked for theirs before they are published.
 */
export const giveAddress: CollectionBeforeValidateHook = async ({ collection, data, originalDoc, req }) => {
  if (!data) return data
  const document = { ...originalDoc, ...data }
  if (document.deletedAt || (typeof document.slug === 'string' && document.slug.trim() !== '')) return data
  const { language, text } = slugSource(collection.slug, document, req.locale ?? '')
  const proposed = proposeSlug(text, language ?? undefined)
  return proposed === '' ? data : { ...data, slug: await freeAddress(req, collection.slug, proposed) }
}

/**
 * An address has the right shape and belongs to one document only, drafts and former addresses
 * included: Payload itself checks uniqueness when a draft is created but not when it is changed.
 */
export const checkSlug: CollectionBeforeValidateHook = async ({ collection, data, originalDoc, req }) => {
  if (!data || !('slug' in data)) return data
  const slug: unknown = typeof data.slug === 'string' ? data.slug.trim() : data.slug
  if (slug === undefined || slug === null || slug === '') return { ...data, slug: null }
  if (!isSlug(slug)) return refuse(req, collection.slug, 'slug', 'slugShape')
  if (slug !== originalDoc?.slug || !originalDoc?.id) {
    const holder = await holderOf(req, collection.slug, slug, originalDoc?.id)
    const code = holder?.kind === 'former' ? 'slugWasUsed' : holder?.inTrash ? 'slugTakenInTrash' : 'slugTaken'
    if (holder) refuse(req, collection.slug, 'slug', code, { title: holder.title })
  }
  return { ...data, slug }
}

/** @returns the former addresses after a change; one that is taken back is former no longer. */
export function nextFormerSlugs(former: string[], before: string | null, after: string | null): string[] {
  const all = before && before !== after ? [...former, before] : former
  return [...new Set(all)].filter((slug) => slug !== after)
}

/** Keeps the old address of a document without drafts when it changes. Reports keep theirs on release. */
export const keepFormerSlugs: CollectionBeforeChangeHook = ({ data, originalDoc, operation }) => {
  if (operation !== 'update' || !originalDoc) return data
  const after: string | null = 'slug' in data ? data.slug : originalDoc.slug
  return { ...data, formerSlugs: nextFormerSlugs(originalDoc.formerSlugs ?? [], originalDoc.slug ?? null, after) }
}
