import { APIError, type Endpoint, NotFound, type PayloadRequest } from 'payload'
import { z } from 'zod'
import {
  copiedFindings,
  copiedTitle,
  COPIED_REPORT_FIELDS,
  COPIED_TRANSLATION_FIELDS,
  pick,
} from '#domain/duplicate.ts'
import type { Report } from '../../payload-types.ts'
import { inTransaction } from '../hooks/transaction.ts'
import { idInAddress, requireRole } from '../endpoints/require-role.ts'
import { recordEditionActivity } from '../hooks/activity.ts'

const request = z.object({ withTranslations: z.boolean().default(false) })

const AS_DRAFT = { draft: true, depth: 0, overrideAccess: false } as const

async function copyTranslations(req: PayloadRequest, from: number, to: number): Promise<void> {
  const { docs } = await req.payload.find({
    collection: 'translations',
    where: { report: { equals: from } },
    sort: 'id',
    pagination: false,
    ...AS_DRAFT,
    req,
  })
  for (const translation of docs) {
    const data = {
      ...pick(translation, COPIED_TRANSLATION_FIELDS),
      title: copiedTitle(translation.title, translation.language),
      keyFindings: copiedFindings(translation.keyFindings),
      report: to,
    }
    await req.payload.create({ collection: 'translations', data, ...AS_DRAFT, req })
  }
}

async function copyReport(req: PayloadRequest, report: Report, withTranslations: boolean): Promise<number> {
  const data = {
    ...pick(report, COPIED_REPORT_FIELDS),
    title: copiedTitle(report.title, report.language),
    keyFindings: copiedFindings(report.keyFindings),
  }
  const copy = await req.payload.create({ collection: 'reports', data, ...AS_DRAFT, req })
  if (withTranslations) await copyTranslations(req, report.id, copy.id)
  await recordEditionActivity(req, 'reports', report, 'duplicated', { copy: copy.id, withTranslations })
  return copy.id
}

/**
 * `POST /api/reports/ID/duplicate` with `{ withTranslations?: boolean }` → `{ report }`, the number of a draft that is
 * a copy of the latest draft; see domain/duplicate for what it has. Nothing is published. For editors. Payload's own
 * would copy addresses and identifiers.
 */
export const duplicateReportEndpoint: Endpoint = {
  path: '/:id/duplicate',
  method: 'post',
  handler: async (req) => {
    requireRole(req, 'admin', 'editor')
    const body = request.safeParse(await req.json?.().catch(() => null))
    if (!body.success) throw new APIError('Expected { "withTranslations"?: true | false }.', 400, null, true)
    const report = await req.payload.findByID({
      collection: 'reports',
      id: idInAddress(req),
      disableErrors: true,
      ...AS_DRAFT,
      req,
    })
    if (!report) throw new NotFound(req.t)
    const copy = await inTransaction(req, () => copyReport(req, report, body.data.withTranslations))
    return Response.json({ report: copy }, { status: 201 })
  },
}
