import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  type CollectionSlug,
  type Field,
  type PayloadRequest,
} from 'payload'
import { FORM_HEADER, FORM_USER_HEADER, isStaleSave, type LastSave, readLastSave } from '#domain/last-save.ts'
import { staffField, systemField } from '../access/rules.ts'
import { transactionOf } from '../hooks/transaction.ts'
import { say } from '../messages.ts'
import { words } from '../words.ts'
import { outOfSight } from '../fields/out-of-sight.ts'

/** Written by the server with every save of a person; a form sends it back as what it is based on. */
export const lastSaveField: Field = {
  name: 'lastSave',
  type: 'json',
  label: words('Last save', '上次保存', '最後の保存', '마지막 저장'),
  access: { create: systemField, update: systemField, read: staffField },
  admin: outOfSight,
}

/** What a form names itself by is anything that a client sends; longer ones are none of ours. */
function formOf(req: PayloadRequest): string | null {
  const form = req.headers.get(FORM_HEADER)
  return form !== null && form.length <= 64 ? form : null
}

async function presentSave(req: PayloadRequest, collection: CollectionSlug, id: number): Promise<LastSave | null> {
  const document = await req.payload.findByID({
    collection,
    id,
    draft: true,
    depth: 0,
    trash: true,
    overrideAccess: true,
    disableErrors: true,
    req,
  })
  return document && 'lastSave' in document ? readLastSave(document.lastSave) : null
}

/** Into the trash and back, and out to readers and back: no text comes with these that could replace another. */
const WITHOUT_TEXT: ReadonlySet<string> = new Set(['deletedAt', '_status'])

const hasText = (data: unknown): boolean =>
  typeof data !== 'object' || data === null || Object.keys(data).some((name) => !WITHOUT_TEXT.has(name))

/** Makes saves of a document wait for each other, to the end of the transaction. */
export async function lockSaves(req: PayloadRequest, collection: CollectionSlug, id: number): Promise<void> {
  const db = await transactionOf(req)
  await db.execute(sql`select pg_advisory_xact_lock(hashtext(${`save:${collection}`}), ${id})`)
}

/** @returns the name of somebody who saved; null where the account is gone */
export async function nameOf(req: PayloadRequest, user: number | null): Promise<string | null> {
  if (user === null) return null
  const found = await req.payload.findByID({
    collection: 'users',
    id: user,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    req,
  })
  return found?.name ?? null
}

/** @returns whether the request is for this document itself: hooks of a save may write others with it */
export const isThisDocument = (req: PayloadRequest, collection: string, id: number) =>
  req.routeParams?.collection === collection && Number(req.routeParams.id) === id

/**
 * Refuses (409) a form's save that is based on an older text than the present one, saved by somebody else or in
 * another tab. One save of a document at a time: of two at once, the second sees the first, and a deletion waits for
 * both. Clients of the API name no form, and pass.
 */
export const refuseStaleSave: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  // Whoever is not signed in is refused by the access rules, and learns nobody's name.
  if (!req.user && !overrideAccess) return args
  if ((operation !== 'update' && operation !== 'delete') || !('id' in args)) return args
  const id = Number(args.id)
  if (!Number.isSafeInteger(id)) return args
  await lockSaves(req, collection.slug, id)
  if (operation === 'delete') return args
  const form = formOf(req)
  // A form saves with PATCH: what the endpoints of acts write is none of its.
  if (form === null || overrideAccess || req.method !== 'PATCH' || !isThisDocument(req, collection.slug, id))
    return args
  if ('data' in args && !hasText(args.data)) return args
  const present = await presentSave(req, collection.slug, id)
  const base = 'data' in args && 'lastSave' in args.data ? readLastSave(args.data.lastSave) : null
  if (!isStaleSave(present, base, form)) return args
  const name = await nameOf(req, present?.user ?? null)
  throw new APIError(
    say(req, 'staleSave', { name: name ?? '–' }),
    409,
    { staleSave: { name, at: present?.at ?? null } },
    true,
  )
}

/**
 * Refuses (409) what one person typed where another one has signed in in the same browser since: it would be saved in
 * the other's name.
 */
export const refuseOtherPerson: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const opener = req.headers.get(FORM_USER_HEADER)
  if (operation !== 'update' || req.method !== 'PATCH' || opener === null || !req.user) return args
  if (opener === String(req.user.id)) return args
  throw new APIError(say(req, 'otherPerson'), 409, { otherPerson: true }, true)
}

/** @returns what a save of the signed-in user leaves behind; null where the portal itself saves */
export function lastSaveNow(req: PayloadRequest): LastSave | null {
  const user = req.user?.collection === 'users' ? req.user : null
  if (!user) return null
  return { save: randomUUID(), form: formOf(req), user: user.id, at: new Date().toISOString() }
}

/** The portal's own writes keep who saved last: they change nothing that a form shows as text. */
export const keepLastSave: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => ({
  ...data,
  lastSave: lastSaveNow(req) ?? readLastSave(originalDoc?.lastSave),
})

/**
 * Payload writes what saves itself over what saved itself before, whoever wrote that. A version is of one person at one
 * form: what another one saves, or the same one on another day, is a version of its own.
 */
export const beginOwnVersion: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update') return data
  const [before, now] = [readLastSave(originalDoc?.lastSave), lastSaveNow(req)]
  if (!now || (before?.user === now.user && before.form === now.form)) return data
  const versions = sql.identifier(`_${collection.slug}_v`)
  const db = await transactionOf(req)
  await db.execute(
    sql`update ${versions} set autosave = false where parent_id = ${originalDoc.id} and latest and autosave`,
  )
  return data
}
