import { getTranslation } from '@payloadcms/translations'
import type { Endpoint, PayloadRequest, Where } from 'payload'
import { type InterfaceLanguage, isInterfaceLanguage, languageName } from '#domain/languages.ts'
import { momentIn } from '#domain/instants.ts'
import { BYTE_ORDER_MARK, csvRecord } from '#domain/csv.ts'
import { isTimeZone } from '#domain/schedule.ts'
import type { Activity } from '../../payload-types.ts'
import { requireRole } from '../endpoints/require-role.ts'
import type { Words } from '../words.ts'
import { ACTION_LABELS, COLUMN_LABELS } from './labels.ts'
import { noteOf } from './note.ts'

const PAGE = 500

const { when, who, action, kind, document, note, language, number, report, instant, languageCode } = COLUMN_LABELS
const COLUMNS = [when, who, action, kind, document, note, language, number, report, instant, languageCode]

const isWhere = (value: unknown): value is Where => typeof value === 'object' && value !== null && !Array.isArray(value)

/** What the list asks for: its filters, and its search by name and title. */
function filterOf({ query }: PayloadRequest): Where {
  const { search, where } = query
  const asked = typeof search === 'string' && search !== '' ? search : null
  const found: Where = asked ? { or: [{ userName: { like: asked } }, { title: { like: asked } }] } : {}
  return { and: [isWhere(where) ? where : {}, found] }
}

/** Newest first; by number and not by page, as acts are added meanwhile. */
async function readPage(req: PayloadRequest, filter: Where, before: number | null): Promise<Activity[]> {
  const where: Where = before === null ? filter : { and: [filter, { id: { less_than: before } }] }
  const all = { depth: 0, limit: PAGE, pagination: false, sort: '-id', overrideAccess: false } as const
  return (await req.payload.find({ collection: 'activity', where, ...all, req })).docs
}

/** How the screen of the person says things. */
type Screen = { language: InterfaceLanguage; say: (words: Words) => string; timeZone: string }

/** @param timeZone of the person's clock, as their browser names it; the site's where it names none */
async function screenOf(req: PayloadRequest, timeZone: unknown): Promise<Screen> {
  const chosen: unknown = req.i18n.language
  const language = isInterfaceLanguage(chosen) ? chosen : 'en'
  const settings = await req.payload.findGlobal({ slug: 'site-settings', depth: 0, overrideAccess: true, req })
  const zone = typeof timeZone === 'string' && isTimeZone(timeZone) ? timeZone : (settings.timeZone ?? 'Asia/Seoul')
  return { language, say: (words) => words[language], timeZone: zone }
}

function recordOf(req: PayloadRequest, act: Activity, { language, say, timeZone }: Screen): string {
  const config = Object.values(req.payload.collections).find((one) => one.config.slug === act.collection)?.config
  const kindOf = config ? getTranslation(config.labels.singular, req.i18n) : act.collection
  return csvRecord([
    momentIn(act.createdAt, timeZone, language),
    act.userName ?? say(COLUMN_LABELS.portal),
    say(ACTION_LABELS[act.action]),
    kindOf ?? '',
    act.title ?? '',
    noteOf(act.details, language) ?? '',
    act.language ? languageName(act.language, language) : '',
    String(act.document ?? ''),
    String(act.report ?? ''),
    act.createdAt,
    act.language ?? '',
  ])
}

/**
 * `GET /api/activity/export.csv?where…&search=…&timeZone=…`: the acts that the list shows with these filters, all pages
 * of it, in the language of the person's admin and by their clock, with instants and codes for machines at the end. Sent page by page, so that years of acts need no memory. For editors.
 */
export const activityCsvEndpoint: Endpoint = {
  path: '/export.csv',
  method: 'get',
  handler: async (req) => {
    requireRole(req, 'admin', 'editor')
    const screen = await screenOf(req, req.query.timeZone)
    const filter = filterOf(req)
    // Read before anything is sent: a filter that makes no sense is still answered as one.
    let page = await readPage(req, filter, null)
    const encoder = new TextEncoder()
    const body = new ReadableStream<Uint8Array>({
      start: (controller) =>
        controller.enqueue(encoder.encode(BYTE_ORDER_MARK + csvRecord(COLUMNS.map((column) => screen.say(column))))),
      pull: async (controller) => {
        controller.enqueue(encoder.encode(page.map((act) => recordOf(req, act, screen)).join('')))
        const last = page.at(-1)
        if (!last || page.length < PAGE) return controller.close()
        page = await readPage(req, filter, last.id)
      },
    })
    const name = `activity-${new Date().toISOString().slice(0, 10)}.csv`
    return new Response(body, {
      headers: {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': `attachment; filename="${name}"`,
        'Cache-Control': 'private, no-store',
      },
    })
  },
}
