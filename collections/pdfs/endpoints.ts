import { sql } from '@payloadcms/db-postgres'
import { APIError, type Endpoint, NotFound, type PayloadRequest } from 'payload'
import { isLanguageTag } from '#domain/languages.ts'
import { summaryOfPdf } from '#domain/pdf-summary.ts'
import { preflight } from '#domain/preflight.ts'
import { idOf } from '#domain/relations.ts'
import type { Document } from '../../payload-types.ts'
import { hasRole } from '../access/roles.ts'
import { idInAddress, requireRole } from '../endpoints/require-role.ts'
import { factsOfDocument } from '../hooks/edition-document.ts'
import { transactionOf } from '../hooks/transaction.ts'
import { sayFinding } from '../messages/say-finding.ts'
import { queueReadingOf } from './reading.ts'

async function documentAsked(req: PayloadRequest): Promise<Document> {
  requireRole(req, 'admin', 'editor', 'translator')
  const document = await req.payload.findByID({
    collection: 'documents',
    id: idInAddress(req),
    depth: 0,
    overrideAccess: false,
    disableErrors: true,
    trash: true,
    req,
  })
  if (!document) throw new NotFound(req.t)
  return document
}

/** The rule of the collection's updates, for one document. */
const mayChange = (req: PayloadRequest, document: Document) =>
  hasRole(req, 'admin', 'editor') || (req.user !== null && idOf(document.createdBy) === req.user.id)

async function isQueued(req: PayloadRequest, document: number): Promise<boolean> {
  const db = await transactionOf(req)
  const { rows } = await db.execute(sql`
    select from payload_jobs where task_slug::text = 'readDocument' and input @> ${JSON.stringify({ document })}::jsonb
      and has_error is not true limit 1`)
  return rows.length > 0
}

/**
 * `GET /api/documents/ID/preflight?language=TAG` → `{ state, progress: { done, pages } | null, pages, summary, findings:
 * [{ code, severity, message }], canReadAgain }`: how far the reading is, what the file has (see domain/pdf-summary; null
 * until that is known), and what is to be said of it, for the edition in that language. For those who may read drafts.
 */
const preflightEndpoint: Endpoint = {
  path: '/:id/preflight',
  method: 'get',
  handler: async (req) => {
    const document = await documentAsked(req)
    const asked = req.searchParams.get('language')
    const facts = await factsOfDocument(req, document, null)
    // Beside the progress it would say the same.
    const findings = preflight(facts, { language: isLanguageTag(asked) ? asked : null }).filter(
      ({ code }) => code !== 'documentBeingRead',
    )
    const { pagesRead: done, pagesToRead: pages } = document
    return Response.json({
      state: facts.state,
      progress: typeof done === 'number' && typeof pages === 'number' ? { done, pages } : null,
      pages: facts.pages,
      summary: facts.facts && summaryOfPdf(facts.facts, Boolean(document.sizes?.cover?.filename)),
      findings: findings.map((finding) => ({
        code: finding.code,
        severity: finding.severity,
        message: sayFinding(req, finding),
      })),
      canReadAgain: mayChange(req, document) && !(await isQueued(req, document.id)),
    })
  },
}

/**
 * `POST /api/documents/ID/read-again` → 202: has a document read once more, in the background. What is known of it
 * stays until then. For those who may change the document.
 */
const readAgainEndpoint: Endpoint = {
  path: '/:id/read-again',
  method: 'post',
  handler: async (req) => {
    const document = await documentAsked(req)
    if (!mayChange(req, document)) throw new APIError(req.t('error:unauthorized'), 403, null, true)
    if (await isQueued(req, document.id)) return new Response(null, { status: 202 })
    if (document.reading === 'failed') {
      // Queues it, too.
      await req.payload.update({
        collection: 'documents',
        id: document.id,
        data: { reading: 'reading', failure: null },
        depth: 0,
        overrideAccess: true,
        trash: true,
        req,
      })
    } else await queueReadingOf(req, document.id)
    return new Response(null, { status: 202 })
  },
}

export const readingEndpoints: Endpoint[] = [preflightEndpoint, readAgainEndpoint]
