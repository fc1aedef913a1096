import type { CollectionAfterOperationHook, PayloadRequest } from 'payload'
import { isRecord } from '#domain/records.ts'
import { nameAll } from '../untitled.ts'

type Editions = 'reports' | 'translations'

const refusalsIn = (result: unknown): Record<string, unknown>[] =>
  isRecord(result) && Array.isArray(result.errors) ? result.errors.filter(isRecord) : []

async function nameRefusals(req: PayloadRequest, collection: Editions, result: unknown): Promise<void> {
  const refusals = refusalsIn(result)
  if (refusals.length === 0) return
  const { docs } = await req.payload.find({
    collection,
    where: { id: { in: refusals.map(({ id }) => id) } },
    draft: true,
    trash: true,
    depth: 0,
    pagination: false,
    overrideAccess: false,
    req,
  })
  const titles = docs.map((doc) => ({
    collection,
    id: doc.id,
    title: ('displayName' in doc ? doc.displayName : doc.title) ?? null,
  }))
  const names = new Map((await nameAll(req, titles)).map(({ id, title }) => [id, title]))
  for (const refusal of refusals) {
    const name = names.get(Number(refusal.id))
    if (name) refusal.message = `${name} – ${String(refusal.message)}`
  }
}

/**
 * Where many editions are changed at once, says of each refusal which edition it is about: the list shows one message
 * after the other and nothing else.
 */
export const nameRefusedReports: CollectionAfterOperationHook<'reports'> = async ({ args, operation, result }) => {
  if (operation === 'update' && args.req) await nameRefusals(args.req, 'reports', result)
  return result
}

/** The same for translations. */
export const nameRefusedTranslations: CollectionAfterOperationHook<'translations'> = async ({
  args,
  operation,
  result,
}) => {
  if (operation === 'update' && args.req) await nameRefusals(args.req, 'translations', result)
  return result
}
