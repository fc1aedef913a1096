import type { PayloadRequest } from 'payload'
import type { Notice, NoticeKind } from '#domain/notices.ts'
import { idOf } from '#domain/relations.ts'
import { NO_TITLE } from '#domain/untitled.ts'
import type { Report, Translation } from '../../payload-types.ts'
import { nameAll } from '../untitled.ts'

/** @returns ids of the active users who may act on any edition */
export async function editorIds(req: PayloadRequest): Promise<number[]> {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { active: { not_equals: false }, role: { in: ['admin', 'editor'] } },
    select: {},
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs.map(({ id }) => id)
}

/** @returns whoever submitted the edition last, so far as that was somebody */
export async function submitterOf(
  req: PayloadRequest,
  collection: Notice['collection'],
  id: number,
): Promise<number | null> {
  const { docs } = await req.payload.find({
    collection: 'activity',
    where: { collection: { equals: collection }, document: { equals: id }, action: { equals: 'submitted' } },
    sort: '-id',
    limit: 1,
    pagination: false,
    select: { user: true },
    depth: 0,
    overrideAccess: true,
    req,
  })
  return idOf(docs[0]?.user)
}

/**
 * Has people told by mail what happened to an edition, once what happened is committed. Nobody is told what they did
 * themselves, nor twice.
 *
 * @param edition its latest draft, or its number and title
 * @param toDo of an approval: how many things still keep the edition from being published
 */
export async function notify(
  req: PayloadRequest,
  users: (number | null)[],
  collection: 'reports' | 'translations',
  edition: Pick<Report, 'id' | 'title'> | Pick<Translation, 'id' | 'title' | 'displayName'>,
  kind: NoticeKind,
  text: string | null = null,
  toDo = 0,
): Promise<void> {
  const actor = req.user?.collection === 'users' ? req.user : null
  const stored = ('displayName' in edition ? edition.displayName : edition.title) ?? NO_TITLE
  const [named] = await nameAll(req, [{ collection, id: edition.id, title: stored }])
  const title = named?.title ?? stored
  const notice: Notice = { kind, collection, id: edition.id, title, actor: actor?.name ?? null, text, toDo }
  for (const user of new Set(users)) {
    if (user === null || user === actor?.id) continue
    await req.payload.jobs.queue({ task: 'sendNotice', input: { user, notice }, req })
  }
}
