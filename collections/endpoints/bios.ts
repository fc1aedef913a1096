import { sql } from '@payloadcms/db-postgres'
import { APIError, type Endpoint, NotFound, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { BIO_FILTERS, type BioStates, bioState, isShownBy, likelyDuplicates, nameKeys } from '#domain/bios.ts'
import { INTERFACE_LANGUAGES, interfaceLanguageOf, isLanguageTag } from '#domain/languages.ts'
import { hasRole, translatorLanguages } from '../access/roles.ts'
import { transactionOf } from '../hooks/transaction.ts'

const PER_PAGE = 50

const query = z.object({
  q: z.string().max(200).default(''),
  filter: z.enum(BIO_FILTERS).default('all'),
  page: z.coerce.number().int().min(1).default(1),
  /** One author only. */
  id: z.coerce.number().int().optional(),
})

const useSchema = z.object({ id: z.number(), title: z.string().nullable(), languages: z.array(z.string()) })

const rowSchema = z.object({
  id: z.number(),
  name: z.string().nullable(),
  family: z.string(),
  given: z.string().nullable(),
  slug: z.string().nullable(),
  public: z.boolean().nullable(),
  hasPhoto: z.boolean(),
  native: z.array(z.string()),
  aliases: z.array(z.string()),
  bios: z.partialRecord(z.enum(INTERFACE_LANGUAGES), z.object({ exists: z.boolean(), checkedAt: z.string() })),
  uses: z.array(useSchema),
})
type Row = z.infer<typeof rowSchema>

export type BioRow = Pick<Row, 'id' | 'slug' | 'hasPhoto' | 'uses'> & {
  name: string
  isPublic: boolean
  states: BioStates
  /** Numbers and names of authors who may be the same person. */
  duplicates: { id: number; name: string }[]
}

/**
 * All authors with what their bios depend on, in one query: names, bios by language, and the works that credit them.
 *
 * @param draftsToo what is being prepared counts as well, for people who may see it
 */
async function readRows(req: PayloadRequest, draftsToo: boolean): Promise<Row[]> {
  const db = await transactionOf(req)
  // The latest draft of a work tells who will be credited; the row of its own table, who is.
  const credits = draftsToo
    ? sql`select rel.authors_id as author, v.parent_id as report from _reports_v_rels rel
        join _reports_v v on v.id = rel.parent_id and v.latest and v.version_deleted_at is null
        where rel.path = 'version.authors'`
    : sql`select rel.authors_id as author, r.id as report from reports_rels rel
        join reports r on r.id = rel.parent_id and r._status = 'published' and r.deleted_at is null
        where rel.path = 'authors'`
  const editions = draftsToo
    ? sql`select v.parent_id as report, v.version_language::text as language from _reports_v v where v.latest
        union select v.version_report_id, v.version_language::text from _translations_v v
        where v.latest and v.version_form = 'text' and v.version_deleted_at is null`
    : sql`select r.id as report, r.language::text as language from reports r where r._status = 'published'
        union select t.report_id, t.language::text from translations t
        where t._status = 'published' and t.form = 'text' and t.deleted_at is null`
  const title = draftsToo
    ? sql`(select v.version_title from _reports_v v where v.parent_id = c.report and v.latest limit 1)`
    : sql`(select r.title from reports r where r.id = c.report)`
  const { rows } = await db.execute(sql`
    with credits as (${credits}), editions as (${editions}), uses as (
      select c.author, jsonb_agg(jsonb_build_object('id', c.report, 'title', ${title}, 'languages', coalesce((
        select jsonb_agg(e.language order by e.language) from editions e
        where e.report = c.report and e.language is not null), '[]'::jsonb)) order by c.report desc) as list
      from (select distinct author, report from credits) c group by c.author
    )
    select a.id, a.display_name as name, a.family_name as family, a.given_name as given, a.slug, a.public,
      a.photo_id is not null as "hasPhoto",
      array(select n.name from authors_native_names n where n._parent_id = a.id order by n._order) as native,
      array(select x.text from authors_texts x where x.parent_id = a.id and x.path = 'aliases') as aliases,
      coalesce((select jsonb_object_agg(l._locale, jsonb_build_object(
        'exists', l.bio is not null, 'checkedAt', coalesce(l.bio_checked_at, a.updated_at))) from authors_locales l
        where l._parent_id = a.id), '{}'::jsonb) as bios,
      coalesce(u.list, '[]'::jsonb) as uses
    from authors a left join uses u on u.author = a.id
    where a.deleted_at is null order by a.family_name, a.given_name, a.id`)
  return z.array(rowSchema).parse(rows)
}

function statesOf(row: Row, now: Date): BioStates {
  const needed = new Set(
    row.uses.flatMap(({ languages }) => languages.map((tag) => (isLanguageTag(tag) ? interfaceLanguageOf(tag) : null))),
  )
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

const contains = (row: Row, words: string) =>
  [row.name ?? '', row.family, row.given ?? '', ...row.native, ...row.aliases].some((name) =>
    name.toLowerCase().includes(words),
  )

/**
 * `GET /api/authors/bios?q&filter&page&id`: authors with the state of their bio in each language, the works that credit
 * them, and others who may be the same person. For staff; drafts count for those who may read them only.
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
    const all = await readRows(req, !hasRole(req, 'bioStaff'))
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
