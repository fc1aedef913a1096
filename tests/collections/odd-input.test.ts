import { beforeAll, describe, expect, it } from '@jest/globals'
import type { CollectionSlug, FlattenedField, Payload } from 'payload'
import { refusals, type Session, signIn } from '#tests/support/builders/rest.ts'
import { subjectsOf } from '#tests/support/builders/subjects.ts'
import { prose } from '#tests/support/builders/works.ts'
import { longText, ODD_TEXTS } from '#tests/support/fixtures/odd-texts.ts'
import { testPayload } from '#tests/support/payload.ts'

let payload: Payload
let admin: Session

beforeAll(async () => {
  payload = await testPayload()
  admin = await signIn(payload, 'admin')
})

/** What staff write in forms; everything else is written by the system, or by endpoints with tests of their own. */
const WRITTEN = [
  'reports',
  'translations',
  'series',
  'images',
  'authors',
  'organisations',
  'categories',
  'topics',
  'disclaimers',
  'users',
] as const satisfies CollectionSlug[]

const PROSE = ['title', 'summary', 'bio', 'text', 'name', 'alt']

type Leaf = { path: string; put: (data: Record<string, unknown>, text: string) => void; isRich: boolean }

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const recordIn = (data: Record<string, unknown>, name: string): Record<string, unknown> => {
  const found = data[name]
  if (isRecord(found)) return found
  const made = {}
  data[name] = made
  return made
}

/** What a row needs beside its texts. */
const optionsIn = (fields: readonly FlattenedField[]) =>
  Object.fromEntries(
    fields.flatMap((field) => {
      if (field.type !== 'select') return []
      const [first] = field.options
      return [[field.name, typeof first === 'object' ? first.value : first]]
    }),
  )

const rowIn = (
  data: Record<string, unknown>,
  name: string,
  fields: readonly FlattenedField[],
): Record<string, unknown> => {
  const [first]: unknown[] = Array.isArray(data[name]) ? data[name] : []
  if (isRecord(first)) return first
  const made = optionsIn(fields)
  data[name] = [made]
  return made
}

/** Every text, text area and rich text that a person writes, with the way to it. */
function leavesOf(fields: readonly FlattenedField[]): Leaf[] {
  return fields.flatMap((field): Leaf[] => {
    const { name } = field
    // Written by the system: what a client sends is left out, which other tests see to.
    const isOfSystem = field.hidden || (field.admin && ('hidden' in field.admin || 'readOnly' in field.admin))
    if (isOfSystem || name === 'id') return []
    switch (field.type) {
      case 'text': {
        const value = (text: string) => ('hasMany' in field && field.hasMany ? [text] : text)
        const path = 'hasMany' in field && field.hasMany ? `${name}.0` : name
        return [{ path, isRich: false, put: (data, text) => void (data[name] = value(text)) }]
      }
      case 'textarea':
        return [{ path: name, isRich: false, put: (data, text) => void (data[name] = text) }]
      case 'richText':
        return [{ path: name, isRich: true, put: (data, text) => void (data[name] = prose(text)) }]
      case 'group':
        return leavesOf(field.flattenedFields).map(({ isRich, path, put }) => ({
          path: `${name}.${path}`,
          isRich,
          put: (data, text) => put(recordIn(data, name), text),
        }))
      case 'array':
        return leavesOf(field.flattenedFields).map(({ isRich, path, put }) => ({
          path: `${name}.0.${path}`,
          isRich,
          put: (data, text) => put(rowIn(data, name, field.flattenedFields), text),
        }))
      default:
        return []
    }
  })
}

function valueAt(value: unknown, path: string): unknown {
  return path.split('.').reduce((at: unknown, name) => {
    if (Array.isArray(at)) return at[Number(name)]
    return isRecord(at) ? at[name] : undefined
  }, value)
}

const leavesIn = (collection: CollectionSlug) => leavesOf(payload.collections[collection].config.flattenedFields)

const dataOf = (leaves: readonly Leaf[], text: string) => {
  const data: Record<string, unknown> = {}
  for (const { put } of leaves) put(data, text)
  return data
}

/** The document as the form shows it, without what tells of the save itself. */
async function shown(collection: CollectionSlug, id: number) {
  const { body } = await admin.rest('GET', `/${collection}/${id}?depth=0&draft=true&fallback-locale=null`)
  return { ...body, updatedAt: null, lastSave: null }
}

const save = (collection: CollectionSlug, id: number, leaves: readonly Leaf[], text: string) =>
  admin.rest('PATCH', `/${collection}/${id}?depth=0&draft=true&fallback-locale=null`, dataOf(leaves, text))

describe.each(WRITTEN)('what staff write into %s', (collection) => {
  it('is found by its schema', () => {
    expect(leavesIn(collection).length).toBeGreaterThan(0)
  })

  it.each([...Object.entries(ODD_TEXTS), ['100,000 characters', longText()]])(
    'comes back exactly or is refused at its field: %s',
    async (_name, text) => {
      const id = await subjectsOf(payload)[collection].hidden()
      let leaves = leavesIn(collection)
      const refused: string[] = []
      for (;;) {
        const before = await shown(collection, id)
        const answer = await save(collection, id, leaves, text)
        if (answer.status === 200) break
        const messages = refusals(answer)
        expect([answer.status, Object.keys(messages)]).toEqual([400, expect.arrayContaining([expect.any(String)])])
        for (const message of Object.values(messages)) expect(message).toMatch(/\S \S/)
        expect(await shown(collection, id)).toEqual(before)
        // A list of texts is refused as a whole.
        const rest = leaves.filter(({ path }) => !(path in messages) && !(path.replace(/\.0$/, '') in messages))
        // A refusal that names no field of the write would never end.
        expect(rest.length).toBeLessThan(leaves.length)
        refused.push(...Object.keys(messages))
        leaves = rest
        if (leaves.length === 0) break
      }
      const after = await shown(collection, id)
      for (const { isRich, path } of leaves) {
        const value = valueAt(after, path)
        expect([path, isRich ? valueAt(value, 'root.children.0.children.0.text') : value]).toEqual([path, text])
      }
      if (text.includes('\u0000') || !text.isWellFormed()) expect(leaves).toEqual([])
      // A text of a usual length is taken wherever people write prose.
      else if (text.length < 1000) expect(refused.filter((path) => PROSE.includes(path))).toEqual([])
    },
  )
})

it('says in the language of the person what is wrong with a text that cannot be stored', async () => {
  const korean = await signIn(payload, 'editor', { language: 'ko' })
  const answer = await korean.rest('POST', '/reports?draft=true', { title: 'a\u0000b' })
  expect(refusals(answer).title).toMatch(/^이 글에 저장할 수 없는 잘못된 문자/)
})

it('keeps a title that turns the direction of writing from turning what follows it', async () => {
  const editor = await signIn(payload, 'editor')
  const { body, status } = await editor.rest('POST', '/reports?draft=true', { title: 'Turned \u202eround' })
  expect(status).toBe(201)
  expect(body).toMatchObject({ doc: { title: 'Turned \u202eround\u202c' } })
})
