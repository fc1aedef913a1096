import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { restOf, type Session, signIn } from '#tests/support/builders/rest.ts'
import {
  createAuthor,
  draftReport,
  prose,
  publishedReport,
  publishedTranslation,
  uniqueSlug,
} from '#tests/support/builders/works.ts'
import { testPayload } from '#tests/support/payload.ts'

let payload: Payload
let editor: Session
let bioStaff: Session
let translator: Session

beforeAll(async () => {
  payload = await testPayload()
  editor = await signIn(payload, 'editor')
  bioStaff = await signIn(payload, 'bioStaff')
  translator = await signIn(payload, 'translator', { languages: ['ko'] })
})

const credit = (...authors: { id: number }[]) =>
  authors.map(({ id }) => ({ relationTo: 'authors' as const, value: id }))

type Row = {
  id: number
  states: Record<string, string>
  uses: { id: number; title: string; slug: string; languages: string[] }[]
  duplicates: { id: number }[]
  isPublic: boolean
}

async function rowOf(session: Session, author: { id: number; familyName: string }): Promise<Row | undefined> {
  const { body } = await session.rest('GET', `/authors/bios?q=${encodeURIComponent(author.familyName)}`)
  return (body.authors as Row[]).find(({ id }) => id === author.id)
}

/** With a bio in English only. */
const newAuthor = (data = {}) =>
  createAuthor(payload, { familyName: uniqueSlug('family'), bio: prose('A bio in English.'), ...data })

describe('the list of bios', () => {
  it('says in which languages a bio is missing, by the editions that credit the author', async () => {
    const author = await newAuthor()
    const { id } = await publishedReport(payload, { authors: credit(author) })
    await publishedTranslation(payload, id, { language: 'ja', form: 'file', document: null }).catch(() => null)
    await payload.update({ collection: 'authors', id: author.id, locale: 'zh', data: { bio: prose('简介') } })
    await publishedTranslation(payload, id)
    expect((await rowOf(bioStaff, author))?.states).toEqual({
      en: 'current',
      zh: 'current',
      ja: 'notNeeded',
      ko: 'notNeeded',
    })
    await payload.create({ collection: 'translations', data: { report: id, language: 'ko' }, draft: true })
    expect((await rowOf(editor, author))?.states.ko).toBe('missing')
  })

  it('tells staff for bios of published works only', async () => {
    const author = await newAuthor()
    const { id, slug } = await draftReport(payload, { authors: credit(author), title: 'A secret draft' })
    expect((await rowOf(editor, author))?.uses).toEqual([{ id, title: 'A secret draft', slug, languages: ['en'] }])
    expect((await rowOf(bioStaff, author))?.uses).toEqual([])
  })

  it('tells staff for bios which bios an edition in preparation needs, and nothing else of it', async () => {
    const author = await newAuthor()
    const { id, slug } = await publishedReport(payload, { authors: credit(author), title: 'Out' })
    const secret = await draftReport(payload, { authors: credit(author), title: 'A secret draft', language: 'ja' })
    await payload.create({
      collection: 'translations',
      data: { report: id, language: 'ko', title: 'A secret translation' },
      draft: true,
    })
    const asked = `/authors/bios?filter=missing&q=${encodeURIComponent(author.familyName)}`
    const { body } = await bioStaff.rest('GET', asked)
    expect(body).toMatchObject({
      total: 1,
      authors: [
        {
          id: author.id,
          states: { en: 'current', zh: 'notNeeded', ja: 'missing', ko: 'missing' },
          uses: [{ id, title: 'Out', slug, languages: ['en'] }],
        },
      ],
    })
    const told = JSON.stringify(body)
    for (const text of ['secret', secret.slug ?? 'no slug']) expect(told).not.toContain(text)
    const states = (await rowOf(editor, author))?.states
    expect((await rowOf(bioStaff, author))?.states).toEqual(states)
  })

  it('asks for no bio on account of what lies in the trash', async () => {
    const author = await newAuthor()
    const { id } = await draftReport(payload, { authors: credit(author), language: 'ja' })
    expect((await rowOf(bioStaff, author))?.states.ja).toBe('missing')
    await editor.rest('PATCH', `/reports/${id}`, { deletedAt: new Date().toISOString() })
    expect((await rowOf(bioStaff, author))?.states.ja).toBe('notNeeded')
  })

  it('asks for the bio of an author whom readers see credited, though a draft leaves the credit out', async () => {
    const [author, other] = [await newAuthor(), await newAuthor()]
    const { id } = await publishedReport(payload, { authors: credit(author, other) })
    await payload.update({ collection: 'authors', id: author.id, data: { bio: null } })
    await editor.rest('PATCH', `/reports/${id}?draft=true`, { authors: credit(other) })
    for (const session of [editor, bioStaff]) expect((await rowOf(session, author))?.states.en).toBe('missing')
  })

  it('shows a bio as old after a year, until somebody changes it or says that it is right', async () => {
    const author = await newAuthor()
    const makeOld = () =>
      payload.db.pool.query(
        "update authors_locales set bio_checked_at = now() - interval '400 days' where _parent_id = $1",
        [author.id],
      )
    await makeOld()
    expect((await rowOf(bioStaff, author))?.states.en).toBe('old')
    expect((await bioStaff.rest('POST', `/authors/${author.id}/bio-checked`, { languages: ['en'] })).status).toBe(200)
    expect((await rowOf(bioStaff, author))?.states.en).toBe('current')
    await makeOld()
    await bioStaff.rest('PATCH', `/authors/${author.id}`, { website: 'https://example.org' })
    expect((await rowOf(bioStaff, author))?.states.en).toBe('old')
    await bioStaff.rest('PATCH', `/authors/${author.id}`, { role: 'Dean' })
    expect((await rowOf(bioStaff, author))?.states.en).toBe('current')
  })

  it('is for staff; translators confirm bios in their own languages only', async () => {
    const author = await newAuthor()
    expect((await restOf(payload, null)('GET', '/authors/bios')).status).toBe(401)
    const confirm = (language: string) =>
      translator.rest('POST', `/authors/${author.id}/bio-checked`, { languages: [language] })
    expect((await confirm('en')).status).toBe(403)
    await payload.update({ collection: 'authors', id: author.id, locale: 'ko', data: { bio: prose('약력') } })
    expect((await confirm('ko')).status).toBe(200)
  })
})

describe('merging two records of one person', () => {
  async function twoOfOne() {
    const [from, into] = [
      await newAuthor({ familyName: 'Yu', givenName: 'Tie-jun', orcid: '0000-0002-1825-0097', role: 'Fellow' }),
      await newAuthor({ givenName: 'Tiejun' }),
    ]
    await payload.update({ collection: 'authors', id: from.id, locale: 'ja', data: { bio: prose('略歴') } })
    const alone = await publishedReport(payload, { authors: credit(from) })
    const both = await publishedReport(payload, { authors: credit(from, into) })
    const draft = await draftReport(payload, { authors: credit(from) })
    return { from, into, alone, both, draft }
  }

  const merge = (session: Session, from: { id: number }, into: { id: number }) =>
    session.rest('POST', `/authors/${from.id}/merge`, { into: into.id })

  async function creditsOf(id: number, draft: boolean): Promise<unknown[]> {
    const report = await payload.findByID({ collection: 'reports', id, draft, depth: 0 })
    return (report.authors ?? []).map(({ value }) => value)
  }

  const stateOf = async ({ from, into, alone, both, draft }: Awaited<ReturnType<typeof twoOfOne>>) => {
    const authors = await Promise.all(
      [from, into].map(({ id }) =>
        payload.findByID({ collection: 'authors', id, locale: 'all', depth: 0, trash: true }),
      ),
    )
    const shown = authors.map(
      ({ aliases, bio, deletedAt, formerSlugs, formerUuids, orcid, public: isPublic, role, slug }) => ({
        ...{ aliases, bio, deletedAt: Boolean(deletedAt), formerSlugs, formerUuids, orcid, isPublic, role, slug },
      }),
    )
    const frozen = await payload.findByID({ collection: 'reports', id: alone.id, depth: 0 })
    // A text that was emptied and one that never was are the same to everybody.
    const withoutEmpty = (value: unknown): unknown =>
      JSON.parse(JSON.stringify(value, (_key, part: unknown) => (part === null ? undefined : part)))
    return {
      authors: withoutEmpty(shown),
      credits: [await creditsOf(alone.id, false), await creditsOf(both.id, false), await creditsOf(draft.id, true)],
      frozen: frozen.asPublished,
    }
  }

  it('moves every credit, fills the gaps, and leads the old address and identifier to the one that is kept', async () => {
    const works = await twoOfOne()
    const { alone, both, draft, from, into } = works
    expect((await merge(bioStaff, from, into)).status).toBe(200)
    expect(await creditsOf(alone.id, false)).toEqual([into.id])
    expect(await creditsOf(both.id, false)).toEqual([into.id])
    expect(await creditsOf(draft.id, true)).toEqual([into.id])
    const { authors, frozen } = (await stateOf(works)) as { authors: Record<string, unknown>[]; frozen: unknown }
    expect(authors[0]).toMatchObject({ deletedAt: true, isPublic: false })
    expect(authors[0]).not.toHaveProperty('slug')
    expect(authors[1]).toMatchObject({
      deletedAt: false,
      isPublic: true,
      orcid: expect.stringContaining('0000-0002-1825-0097'),
      formerSlugs: [from.slug],
      formerUuids: [from.uuid],
      role: { en: 'Professor' },
    })
    expect(JSON.stringify(authors[1]?.bio)).toContain('略歴')
    expect(authors[1]?.aliases).toEqual(['Yu Tie-jun'])
    // What was frozen says what it said, of the one person there is now.
    expect(frozen).toMatchObject({ credits: [{ kind: 'person', id: into.id, role: { text: 'Fellow' } }] })
  })

  it('is undone wholly, whatever was saved or published meanwhile', async () => {
    const works = await twoOfOne()
    const before = await stateOf(works)
    const { body } = await merge(editor, works.from, works.into)
    await editor.rest('PATCH', `/reports/${works.alone.id}`, { standfirst: 'Changed since.', _status: 'published' })
    await editor.rest('PATCH', `/reports/${works.draft.id}?draft=true`, { standfirst: 'Changed since.' })
    expect((await editor.rest('POST', `/author-merges/${Number(body.merge)}/undo`)).status).toBe(200)
    expect(await stateOf(works)).toEqual(before)
    expect((await editor.rest('POST', `/author-merges/${Number(body.merge)}/undo`)).status).toBe(409)
  })

  it('keeps on undoing what somebody wrote since', async () => {
    const { from, into } = await twoOfOne()
    const { body } = await merge(editor, from, into)
    await bioStaff.rest('PATCH', `/authors/${into.id}`, { orcid: '0000-0001-5109-3700' })
    await editor.rest('POST', `/author-merges/${Number(body.merge)}/undo`)
    const kept = await payload.findByID({ collection: 'authors', id: into.id, depth: 0 })
    expect(kept.orcid).toContain('0000-0001-5109-3700')
  })

  it('does not bring the merged record back with an old version of a report', async () => {
    const { alone, from, into } = await twoOfOne()
    await merge(editor, from, into)
    const { docs } = await payload.findVersions({ collection: 'reports', where: { parent: { equals: alone.id } } })
    await editor.rest('POST', `/reports/versions/${docs.at(-1)?.id}`)
    expect(await creditsOf(alone.id, true)).toEqual([into.id])
  })

  it('refuses what makes no sense, and people who may not', async () => {
    const { from, into } = await twoOfOne()
    expect((await merge(translator, from, into)).status).toBe(403)
    expect((await restOf(payload, null)('POST', `/authors/${from.id}/merge`, { into: into.id })).status).toBe(401)
    expect((await merge(editor, from, from)).status).toBe(400)
    expect((await merge(editor, from, { id: 999_999 })).status).toBe(404)
    expect((await merge(editor, from, into)).status).toBe(200)
    expect((await merge(editor, from, into)).status).toBe(409)
  })

  describe('with names in native script', () => {
    const JA = { language: 'ja', name: '別崎花子' } as const
    const KO = { language: 'ko', name: '베쓰자키 하나코' } as const

    const namesOf = async ({ id }: { id: number }) => {
      const { aliases, displayName, nativeNames } = await payload.findByID({ collection: 'authors', id, depth: 0 })
      return {
        ...{ aliases: aliases ?? [], displayName },
        native: (nativeNames ?? []).map(({ language, name }) => ({ language, name })),
      }
    }

    const hanako = (native: object[], data = {}) =>
      newAuthor({ familyName: 'Betasaki', givenName: 'Hanako', nameOrder: 'givenFirst', nativeNames: native, ...data })
    /** The double spells her name in another way, with the family name first. */
    const double = (native: object[]) => hanako(native, { familyName: 'Bessaki', nameOrder: 'familyFirst' })

    it('fills those that are lacking, and undo takes them back', async () => {
      const [from, into] = [await double([JA, KO]), await hanako([])]
      const { body } = await merge(bioStaff, from, into)
      expect(await namesOf(into)).toEqual({
        aliases: ['Bessaki Hanako'],
        displayName: 'Hanako Betasaki (別崎花子)',
        native: [JA, KO],
      })
      expect((await bioStaff.rest('POST', `/author-merges/${Number(body.merge)}/undo`)).status).toBe(200)
      expect(await namesOf(into)).toEqual({ aliases: [], displayName: 'Hanako Betasaki', native: [] })
    })

    it('keeps the kept one’s own in a language, and finds the other under it', async () => {
      const own = { language: 'ja', name: '別崎華子' } as const
      const [from, into] = [await double([JA, KO]), await hanako([own])]
      await merge(bioStaff, from, into)
      expect(await namesOf(into)).toMatchObject({ aliases: ['Bessaki Hanako', '別崎花子'], native: [own, KO] })
    })

    it('takes back on undoing what it filled only', async () => {
      const [from, into] = [await double([JA, KO]), await hanako([])]
      const { body } = await merge(bioStaff, from, into)
      const changed = { language: 'ja', name: '別崎はなこ' } as const
      await bioStaff.rest('PATCH', `/authors/${into.id}`, { nativeNames: [changed, KO] })
      await bioStaff.rest('POST', `/author-merges/${Number(body.merge)}/undo`)
      expect((await namesOf(into)).native).toEqual([changed])
    })

    it('adds no form of the name that the kept one has', async () => {
      const [from, into] = [
        await hanako([JA], { nameOrder: 'familyFirst', aliases: ['h. beta', 'betasaki  hanako'] }),
        await hanako([JA], { aliases: ['H. Beta'] }),
      ]
      await merge(bioStaff, from, into)
      expect((await namesOf(into)).aliases).toEqual(['H. Beta'])
    })
  })

  it('proposes who may be the same person', async () => {
    const name = uniqueSlug('name').replaceAll(/[^a-z]/g, '')
    const [one, other] = [
      await newAuthor({ familyName: name, givenName: 'Tie-jun' }),
      await newAuthor({ familyName: name.toUpperCase(), givenName: 'Tiejun' }),
    ]
    expect((await rowOf(bioStaff, one))?.duplicates.map(({ id }) => id)).toEqual([other.id])
  })
})
