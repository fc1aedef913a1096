import type { PayloadRequest } from 'payload'
import type { About, EditionFacts, TextInPlace } from '#domain/checklist-facts.ts'
import { type InterfaceLanguage, interfaceLanguageOf, type LanguageTag } from '#domain/languages.ts'
import { linksIn } from '#domain/links-in-text.ts'
import { pickList, pickRichText, pickText } from '#domain/pick-language.ts'
import { creditsOf } from '#domain/relations.ts'
import { plainText } from '#domain/rich-text-plain.ts'
import type { Author, Disclaimer, Image } from '../../payload-types.ts'
import type { Work } from './snapshot.ts'

/** What an edition uses of other documents, as the checklist looks at it. */

export type LinkInPlace = { url: string; field: string; about: About | null }

/** The languages in which texts of other documents go out: the edition's, else the original's. */
export type Languages = { edition: LanguageTag; original: LanguageTag }

const ALL_LOCALES = { depth: 0, locale: 'all', overrideAccess: true } as const

const inLocale = (values: unknown, locale: InterfaceLanguage | null): unknown =>
  locale !== null && typeof values === 'object' && values !== null
    ? new Map(Object.entries(values)).get(locale)
    : undefined

const isFilled = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''

function textsOf(doc: Author, languages: Languages, about: About): TextInPlace[] {
  const preferred = [languages.edition, languages.original]
  const [role, bio] = [pickText(doc.role, preferred), pickRichText(doc.bio, preferred)]
  const texts = [role?.text ?? '', plainText(bio?.richText ?? null)].filter((text) => text !== '')
  return texts.map((text) => ({ field: 'authors', text, name: doc.displayName ?? doc.familyName, about }))
}

/** The people who sign, in one query: whether they have a bio in the language, since when, its text and links. */
export async function peopleOf(req: PayloadRequest, work: Pick<Work, 'authors'>, languages: Languages) {
  const ids = creditsOf(work.authors).flatMap(({ id, kind }) => (kind === 'person' ? [id] : []))
  if (ids.length === 0) return { people: [], texts: [], links: [] }
  const { docs } = await req.payload.find({
    collection: 'authors',
    where: { id: { in: ids } },
    pagination: false,
    ...ALL_LOCALES,
    req,
  })
  const locale = interfaceLanguageOf(languages.edition)
  const inOrder = docs.toSorted((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id))
  const looked = inOrder.map((doc) => {
    const about: About = { collection: 'authors', id: doc.id, locale }
    const own = pickRichText(doc.bio, [languages.edition])
    const checked = inLocale(doc.bioCheckedAt, locale)
    const bio = pickRichText(doc.bio, [languages.edition, languages.original])
    return {
      person: {
        id: doc.id,
        name: doc.displayName ?? doc.familyName,
        hasBio: own !== null && own.lang === languages.edition,
        bioDate: (isFilled(checked) ? checked : doc.updatedAt).slice(0, 10),
      },
      texts: textsOf(doc, languages, about),
      links: linksIn(bio?.richText).map((url): LinkInPlace => ({ url, field: 'authors', about })),
    }
  })
  return {
    people: looked.map(({ person }) => person),
    texts: looked.flatMap(({ texts }) => texts),
    links: looked.flatMap(({ links }) => links),
  }
}

type Panel = { description?: unknown; credit?: unknown }
const isPanel = (value: unknown): value is Panel => typeof value === 'object' && value !== null

function imageTexts(image: Image, { edition, original }: Languages, about: About, field: string): TextInPlace[] {
  const preferred = [edition, original]
  const panels = (pickList(image.panels, preferred)?.items ?? []).filter(isPanel)
  const texts = [
    pickText(image.alt, preferred)?.text,
    image.credit,
    ...panels.flatMap(({ credit, description }) => [description, credit]),
  ]
  return texts.filter(isFilled).map((text) => ({ field, text, name: image.filename ?? '', about }))
}

type Picture = EditionFacts['images'][number]

function pictureFacts(image: Image, { edition }: Languages, field: string): Picture {
  const panels = pickList(image.panels, [edition])
  const own = panels?.lang === edition ? panels.items.filter(isPanel) : []
  const hasPanelCredits = own.length > 0 && own.every(({ credit }) => isFilled(credit))
  return {
    id: image.id,
    name: image.filename ?? '',
    hasAlternative: isFilled(inLocale(image.alt, interfaceLanguageOf(edition))),
    hasCredit: isFilled(image.credit) || hasPanelCredits,
    field,
  }
}

/**
 * The pictures of an edition: whether each can be shown in the language, and their texts. One query.
 *
 * @param places ids of images with the field that each stands at; the first place of one counts
 */
export async function imagesOf(
  req: PayloadRequest,
  places: readonly { id: number; field: string }[],
  languages: Languages,
): Promise<{ images: Picture[]; texts: TextInPlace[] }> {
  const fields = new Map(places.toReversed().map(({ id, field }) => [id, field]))
  if (fields.size === 0) return { images: [], texts: [] }
  const { docs } = await req.payload.find({
    collection: 'images',
    where: { id: { in: [...fields.keys()] } },
    sort: 'id',
    pagination: false,
    ...ALL_LOCALES,
    req,
  })
  const locale = interfaceLanguageOf(languages.edition)
  const found = docs.map((image) => ({ image, field: fields.get(image.id) ?? 'image' }))
  return {
    images: found.map(({ field, image }) => pictureFacts(image, languages, field)),
    texts: found.flatMap(({ field, image }) =>
      imageTexts(image, languages, { collection: 'images', id: image.id, locale }, field),
    ),
  }
}

/** The disclaimer that applies: whether it has a text in the language, and its text. */
export async function disclaimerOf(req: PayloadRequest, id: number | null, languages: Languages) {
  const doc: Disclaimer | null =
    id === null
      ? null
      : await req.payload.findByID({ collection: 'disclaimers', id, disableErrors: true, ...ALL_LOCALES, req })
  if (!doc) return { disclaimer: null, texts: [] }
  const about: About = { collection: 'disclaimers', id: doc.id, locale: interfaceLanguageOf(languages.edition) }
  const found = pickRichText(doc.text, [languages.edition, languages.original])
  const text = plainText(found?.richText ?? null)
  const texts: TextInPlace[] = text === '' ? [] : [{ field: 'disclaimer', text, name: doc.name, about }]
  return { disclaimer: { id: doc.id, inLanguage: found?.lang === languages.edition }, texts }
}
