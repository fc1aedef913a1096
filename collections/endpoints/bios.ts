import { sql } from '@payloadcms/db-postgres'
import { APIError, type Endpoint, NotFound } from 'payload'
import { z } from 'zod'
import { BIO_FILTERS, type BioStates, bioState, isShownBy, likelyDuplicates, nameKeys } from '#domain/bios.ts'
import { INTERFACE_LANGUAGES, interfaceLanguageOf, isLanguageTag } from '#domain/languages.ts'
import { hasRole, translatorLanguages } from '../access/roles.ts'
import { transactionOf } from '../hooks/transaction.ts'
import { type CreditedAuthor, readCreditedAuthors } from './credited-authors.ts'

const PER_PAGE = 50

const query = z.object({
  q: z.string().max(200).default(''),
  filter: z.enum(BIO_FILTERS).default('all'),
  page: z.coerce.number().int().min(1).default(1),
  /** One author only. */
  id: z.coerce.number().int().optional(),
})

export type BioRow = Pick<CreditedAuthor, 'id' | 'slug' | 'hasPhoto' | 'uses'> & {
  name: string
  isPublic: boolean
  states: BioStates
  /** Numbers and names of authors who may be the same person. */
  duplicates: { id: number; name: string }[]
}

function statesOf(row: CreditedAuthor, now: Date): BioStates {
  const needed = new Set(row.needed.map((tag) => (isLanguageTag(tag) ? interfaceLanguageOf(tag) : null)))
  const state = (language: (typeof INTERFACE_LANGUAGES)[number]) =>
    bioState(
      {
        exists: row.bios[language]?.exists ?? false,
        checkedAt: row.bios[language]?.checkedAt ?? null,
        isNeeded: needed.has(language),
      },
      now,
    )
  return { en: state('en'), zh: state('zh'), ja: state('ja'), ko: state('ko') }
}

const contains = (row: CreditedAuthor, words: string) =>
  [row.name ?? '', row.family, row.given ?? '', ...row.native, ...row.aliases].some((name) =>
    name.toLowerCase().includes(words),
  )

/**
 * `GET /api/authors/bios?q&filter&page&id`: authors with the state of their bio in each language, the works that credit
 * them, and others who may be the same person. For staff; works in preparation are told to those who may read them,
 * whereas a bio that one of them needs is missing for everybody.
 */
const readBios: Endpoint = {
  path: '/bios',
  method: 'get',
  handler: async (req) => {
    if (!hasRole(req, 'admin', 'editor', 'translator', 'bioStaff'))
      throw new APIError(req.t('error:unauthorized'), req.user ? 403 : 401, null, true)
    const asked = query.safeParse(Object.fromEntries(req.searchParams))
    if (!asked.success) throw new APIError('Expected q, filter and page.', 400, null, true)
    const { filter, id: only, page, q } = asked.data
    const all = await readCreditedAuthors(req, !hasRole(req, 'bioStaff'))
    const names = new Map(all.map(({ id, name }) => [id, name ?? '']))
    const duplicates = likelyDuplicates(
      all.map((row) => ({
        id: row.id,
        keys: nameKeys({ family: row.family, given: row.given ?? '', native: row.native }),
      })),
    )
    const now = new Date()
    const words = q.trim().toLowerCase()
    const shown = all
      .filter((row) => (only === undefined || row.id === only) && (words === '' || contains(row, words)))
      .map((row): BioRow => ({
        id: row.id,
        name: row.name ?? '',
        slug: row.slug,
        isPublic: row.public === true,
        hasPhoto: row.hasPhoto,
        uses: row.uses,
        states: statesOf(row, now),
        duplicates: (duplicates.get(row.id) ?? []).map((id) => ({ id, name: names.get(id) ?? '' })),
      }))
      .filter(({ hasPhoto, states }) => isShownBy(filter, states, hasPhoto))
    const authors = shown.slice((page - 1) * PER_PAGE, page * PER_PAGE)
    return Response.json({ authors, total: shown.length, page, pages: Math.ceil(shown.length / PER_PAGE) })
  },
}

const request = z.object({ languages: z.array(z.enum(INTERFACE_LANGUAGES)).min(1) })

/**
 * `POST /api/authors/ID/bio-checked` with `{ languages }`: says that the bio and role in these languages are still
 * right. Translators say so of their own languages.
 */
const confirmBio: Endpoint = {
  path: '/:id/bio-checked',
  method: 'post',
  handler: async (req) => {
    const id = Number(req.routeParams?.id)
    const body = request.safeParse(await req.json?.().catch(() => null))
    if (!Number.isSafeInteger(id) || !body.success)
      throw new APIError('Expected { "languages": […] }.', 400, null, true)
    const own = translatorLanguages(req).map(interfaceLanguageOf)
    const may = hasRole(req, 'admin', 'editor', 'bioStaff') || body.data.languages.every((one) => own.includes(one))
    if (!may) throw new APIError(req.t('error:unauthorized'), req.user ? 403 : 401, null, true)
    const db = await transactionOf(req)
    const locales = `{${body.data.languages.join(',')}}`
    const { rows } = await db.execute(sql`update authors_locales set bio_checked_at = now()
      where _parent_id = ${id} and bio is not null and _locale::text = any(${locales}::text[]) returning _locale`)
    if (rows.length === 0) throw new NotFound(req.t)
    return Response.json({ checked: rows.map(({ _locale }) => _locale) })
  },
}

export const bioEndpoints = [readBios, confirmBio]
