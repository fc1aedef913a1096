import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { isLanguageTag } from '#domain/languages.ts'
import { seenSchema } from '#domain/original-seen.ts'
import {
  type EditionTexts,
  nextMadeFrom,
  progressOf,
  readMadeFrom,
  type TranslatedField,
  TRANSLATED_FIELDS,
} from '#domain/staleness.ts'
import { diffWords } from '#domain/text-diff.ts'
import type { Report, Translation } from '../../payload-types.ts'
import { hasRole } from '../access/roles.ts'
import { say } from '../messages.ts'
import { mayActOn } from '../endpoints/transition.ts'
import { comparableTexts, digestOf } from '../hooks/edition-texts.ts'
import { latestOriginal, recordMadeFrom } from './made-from.ts'

type Pair = { translation: Translation; original: Report; originalTexts: EditionTexts; texts: EditionTexts }

/** The latest drafts of a translation and its original, as the signed-in person may read them. */
async function readPair(req: PayloadRequest): Promise<Pair | null> {
  const id = Number(req.routeParams?.id)
  if (!Number.isSafeInteger(id)) throw new APIError('Expected the number of a translation.', 400, null, true)
  const translation = await req.payload.findByID({
    collection: 'translations',
    id,
    draft: true,
    depth: 0,
    overrideAccess: false,
    req,
  })
  const original = await latestOriginal(req, translation)
  if (!original) return null
  const [originalTexts, texts] = [await comparableTexts(req, original), await comparableTexts(req, translation)]
  return { translation, original, originalTexts, texts }
}

/** What the form shows beside one field. */
function besideField(field: TranslatedField, pair: Pair) {
  const { original, originalTexts, texts, translation } = pair
  const madeFrom = readMadeFrom(translation.madeFrom)
  const progress = progressOf(originalTexts, texts, madeFrom, translation.form ?? 'text')[field]
  const language = isLanguageTag(original.language) ? original.language : 'en'
  const hasWords = field !== 'document'
  return {
    progress,
    text: hasWords ? originalTexts[field] : '',
    seen: digestOf(originalTexts[field]),
    richText: (field === 'summary' || field === 'body' ? original[field] : null) ?? null,
    diff: progress === 'stale' && hasWords ? diffWords(madeFrom[field] ?? '', originalTexts[field], language) : null,
  }
}

/**
 * `GET /api/translations/ID/original`: the latest text of the original beside each field of the translation,
 * with the field's progress, what the form says of it when it acts (`seen`) and, where the original changed since, the
 * difference word by word. Answers `{ original: null }` while no report is chosen. For those who may read drafts.
 */
const readOriginal: Endpoint = {
  path: '/:id/original',
  method: 'get',
  handler: async (req) => {
    if (!hasRole(req, 'admin', 'editor', 'translator'))
      throw new APIError(req.t('error:unauthorized'), req.user ? 403 : 401, null, true)
    const pair = await readPair(req)
    if (!pair) return Response.json({ original: null })
    const fields = Object.fromEntries(TRANSLATED_FIELDS.map((field) => [field, besideField(field, pair)]))
    return Response.json({ original: { id: pair.original.id, language: pair.original.language, fields } })
  },
}

const request = z.object({ seen: seenSchema.refine((seen) => Object.keys(seen).length > 0) })

/**
 * `POST /api/translations/ID/up-to-date` with `{ seen: { FIELD: … } }`: says that these fields agree with the original
 * as the form showed it. Answers `{ marked, changed }`: a field of which the original has changed since stays as it is.
 * It is no change of the text: no new version, no other state.
 */
const markUpToDate: Endpoint = {
  path: '/:id/up-to-date',
  method: 'post',
  handler: async (req) => {
    const id = Number(req.routeParams?.id)
    const body = request.safeParse(await req.json?.().catch(() => null))
    if (!Number.isSafeInteger(id) || !body.success) throw new APIError(say(req, 'originalNotSeen'), 400, null, true)
    if (!(await mayActOn(req, 'translations', id))) throw new APIError(say(req, 'notYourLanguage'), 403, null, true)
    const pair = await readPair(req)
    if (!pair) throw new APIError(say(req, 'noOriginal'), 409, null, true)
    const { originalTexts, texts, translation } = pair
    const { seen } = body.data
    const asked = TRANSLATED_FIELDS.filter((field) => seen[field] !== undefined)
    const marked = asked.filter((field) => seen[field] === digestOf(originalTexts[field]))
    if (marked.length > 0) {
      const both = { before: texts, after: texts }
      await recordMadeFrom(req, id, nextMadeFrom(originalTexts, both, readMadeFrom(translation.madeFrom), marked))
    }
    return Response.json({ marked, changed: asked.filter((field) => !marked.includes(field)) })
  },
}

/**
 * `POST /api/translations/ID/start`: puts the original's latest texts into the empty fields, so that its headings,
 * paragraphs and findings are translated in place. What was written stays.
 */
const startFromOriginal: Endpoint = {
  path: '/:id/start',
  method: 'post',
  handler: async (req) => {
    const pair = await readPair(req)
    if (!pair) throw new APIError(say(req, 'noOriginal'), 409, null, true)
    const { original, texts, translation } = pair
    const { title, standfirst, summary, body } = original
    const keyFindings = (original.keyFindings ?? []).flatMap(({ text }) => (text?.trim() ? [{ text }] : []))
    const data = pickEmpty(texts, { title, standfirst, summary, keyFindings, body })
    await req.payload.update({
      collection: 'translations',
      id: translation.id,
      data,
      draft: true,
      depth: 0,
      overrideAccess: false,
      req,
    })
    return Response.json({ filled: Object.keys(data) })
  },
}

type Texts = Pick<Translation, 'title' | 'standfirst' | 'summary' | 'keyFindings' | 'body'>

function pickEmpty(present: EditionTexts, { title, standfirst, summary, keyFindings, body }: Texts): Partial<Texts> {
  return {
    ...(present.title === '' && { title }),
    ...(present.standfirst === '' && { standfirst }),
    ...(present.summary === '' && { summary }),
    ...(present.keyFindings === '' && { keyFindings }),
    ...(present.body === '' && { body }),
  }
}

export const originalEndpoints = [readOriginal, markUpToDate, startFromOriginal]
