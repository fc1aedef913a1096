import { APIError, type CollectionAfterChangeHook, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload'
import { commentText, isStillEditable, LONGEST_COMMENT } from '#domain/comments.ts'
import { idOf } from '#domain/relations.ts'
import type { Comment, Report, Translation } from '../../payload-types.ts'
import { mayActOn } from '../endpoints/transition.ts'
import { say } from '../messages.ts'
import { refuse } from '../refuse.ts'
import { recordEditionActivity } from './activity.ts'
import { notify, submitterOf } from './notify.ts'

type Subject = Pick<Comment, 'collection' | 'document'>

/** @returns the latest draft of what a comment is about, in the trash too; null where it was deleted for good */
async function editionOf(req: PayloadRequest, subject: Partial<Subject>): Promise<Report | Translation | null> {
  if (!subject.collection || typeof subject.document !== 'number') return null
  return req.payload.findByID({
    collection: subject.collection,
    id: subject.document,
    depth: 0,
    draft: true,
    trash: true,
    overrideAccess: true,
    disableErrors: true,
    req,
  })
}

const userOf = (req: PayloadRequest) => (req.user?.collection === 'users' ? req.user : null)

/** Whoever writes is its author, and the comment is about what it was written about. */
async function newComment(req: PayloadRequest, data: Partial<Comment>): Promise<Partial<Comment>> {
  const edition = await editionOf(req, data)
  if (!edition) refuse(req, 'comments', 'document', 'commentOfNothing')
  const user = userOf(req)
  const isTranslation = 'report' in edition
  return {
    ...data,
    title: (isTranslation ? edition.displayName : edition.title) ?? null,
    report: isTranslation ? idOf(edition.report) : edition.id,
    ...(user && { author: user.id, authorName: user.name }),
    resolved: false,
  }
}

/** Its author mends a comment for a while; whoever works on the edition says that it is resolved. */
async function changedComment(req: PayloadRequest, before: Comment, data: Partial<Comment>): Promise<Partial<Comment>> {
  const user = userOf(req)
  const isSaidOtherwise = data.text !== before.text || (data.field ?? null) !== (before.field ?? null)
  const mayMend =
    user === null || isStillEditable({ author: idOf(before.author), createdAt: before.createdAt }, user.id)
  if (isSaidOtherwise && !mayMend) throw new APIError(say(req, 'commentNotYours'), 403, null, true)

  const isResolved = data.resolved === true
  if (isResolved === (before.resolved === true)) return data
  if (user && !(await mayActOn(req, before.collection, before.document)))
    throw new APIError(say(req, 'commentNotResolvable'), 403, null, true)
  return {
    ...data,
    resolvedBy: isResolved ? (user?.id ?? null) : null,
    resolvedByName: isResolved ? (user?.name ?? null) : null,
    resolvedAt: isResolved ? new Date().toISOString() : null,
  }
}

export const checkComment: CollectionBeforeChangeHook<Comment> = async ({ data, operation, originalDoc, req }) => {
  const text = commentText(data.text)
  if (text === null) refuse(req, 'comments', 'text', 'commentEmpty')
  if (text.length > LONGEST_COMMENT) refuse(req, 'comments', 'text', 'commentTooLong')
  const said = { ...data, text }
  return operation === 'create' || !originalDoc ? newComment(req, said) : changedComment(req, originalDoc, said)
}

/** @returns how many comments on the edition nobody has resolved */
export async function openCommentsOn(
  req: PayloadRequest,
  collection: Subject['collection'],
  document: number,
): Promise<number> {
  const { totalDocs } = await req.payload.count({
    collection: 'comments',
    where: {
      collection: { equals: collection },
      document: { equals: document },
      resolved: { not_equals: true },
    },
    overrideAccess: true,
    req,
  })
  return totalDocs
}

/** @returns the people who wrote about the edition before */
async function earlierAuthors(req: PayloadRequest, { collection, document }: Subject): Promise<number[]> {
  const { docs } = await req.payload.find({
    collection: 'comments',
    where: { collection: { equals: collection }, document: { equals: document } },
    select: { author: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs.map(({ author }) => idOf(author)).filter((id) => id !== null)
}

/** Logs a new comment, and tells whoever is on the edition, submitted it or wrote about it. What a move says is told with the move. */
export const tellOfComment: CollectionAfterChangeHook<Comment> = async ({ doc, operation, req }) => {
  if (operation !== 'create' || doc.occasion) return
  const edition = await editionOf(req, doc)
  if (!edition) return
  await recordEditionActivity(req, doc.collection, edition, 'commented')
  const people = [
    idOf(edition.assignee),
    await submitterOf(req, doc.collection, doc.document),
    ...(await earlierAuthors(req, doc)),
  ]
  await notify(req, people, doc.collection, edition, 'commented', doc.text)
}
