import type { Endpoint, PayloadRequest, Where } from 'payload'
import type { Role } from '#domain/roles.ts'
import { requireStaff } from './staff.ts'
import { editionSections, ROWS_SHOWN } from './sections.ts'

const NEWEST = { limit: ROWS_SHOWN, depth: 0, overrideAccess: true } as const

/** PDFs that could not be read; a translator's own. */
async function findings(req: PayloadRequest, user: number, role: Role) {
  const failed: Where = { reading: { equals: 'failed' } }
  const { docs, totalDocs } = await req.payload.find({
    collection: 'documents',
    where: role === 'translator' ? { and: [failed, { createdBy: { equals: user } }] } : failed,
    select: { filename: true, updatedAt: true },
    sort: '-updatedAt',
    ...NEWEST,
    req,
  })
  return { total: totalDocs, rows: docs.map(({ filename, id, updatedAt }) => ({ id, title: filename, updatedAt })) }
}

/** What was done lately; to translators, what they did themselves, as the log of all is the editors'. */
async function recentActivity(req: PayloadRequest, user: number, role: Role) {
  const { docs } = await req.payload.find({
    collection: 'activity',
    where: role === 'translator' ? { user: { equals: user } } : {},
    sort: '-id',
    pagination: false,
    ...NEWEST,
    req,
  })
  return docs.map(({ action, collection, createdAt, document, id, language, title, userName }) => ({
    ...{ id, action, collection, document, title, language, userName, createdAt },
  }))
}

/** The authors whose bios were changed last. */
async function recentAuthors(req: PayloadRequest) {
  const { docs, totalDocs } = await req.payload.find({
    collection: 'authors',
    select: { familyName: true, givenName: true, nameOrder: true, updatedAt: true },
    sort: '-updatedAt',
    ...NEWEST,
    req,
  })
  const nameOf = ({ familyName, givenName, nameOrder }: (typeof docs)[number]) =>
    (nameOrder === 'familyFirst' ? [familyName, givenName] : [givenName, familyName]).filter(Boolean).join(' ')
  return { total: totalDocs, rows: docs.map((doc) => ({ id: doc.id, title: nameOf(doc), updatedAt: doc.updatedAt })) }
}

/** @returns how many mails wait for an administrator to hand them on; null where a mail server sends them */
async function waitingMails(req: PayloadRequest): Promise<number | null> {
  if (req.payload.email.name !== 'outbox') return null
  return (await req.payload.count({ collection: 'outbox', overrideAccess: true, req })).totalDocs
}

/**
 * `GET /api/desk/dashboard`: what the signed-in person has to do, as the dashboard shows it. Editors and translators
 * get `{ role, user, editions, findings, activity, mails }`, staff for bios `{ role, user, authors }`. At most four queries
 * beside that for the session, however much there is.
 */
export const dashboardEndpoint: Endpoint = {
  path: '/desk/dashboard',
  method: 'get',
  handler: async (req) => {
    const { id: user, role } = requireStaff(req, 'admin', 'editor', 'translator', 'bioStaff')
    if (role === 'bioStaff') return Response.json({ role, user, authors: await recentAuthors(req) })
    const [editions, failed, activity, mails] = await Promise.all([
      editionSections(req, user),
      findings(req, user, role),
      recentActivity(req, user, role),
      role === 'admin' ? waitingMails(req) : null,
    ])
    return Response.json({ role, user, editions, findings: failed, activity, mails })
  },
}
