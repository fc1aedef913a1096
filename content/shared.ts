import { todayIn } from '#domain/calendar-date.ts'
import { shareImagePath, shareLinkState, sharePdfPath } from '#domain/share-link.ts'
import { readShareToken } from '#domain/share-token.ts'
import { files } from '#storage/stores.ts'
import { payload } from './anonymous.ts'
import { draftPdf } from './draft-pdf.ts'
import { type Draft, draftLanguage, draftPdfName, draftView, imagesOfDraft, readDraft } from './drafts.ts'
import { documentsById } from './edition-files.ts'
import { SIZES } from './images.ts'
import type { Reader } from './reader.ts'
import { getSite } from './site.ts'
import type { DraftView } from './views.ts'

/** What a token opens. `missing`: it is none of the portal's. `ended`: it was one once. */
export type Shared<Content> = { status: 'missing' | 'ended' } | { status: 'open'; content: Content }

type OpenLink = { link: number; draft: Draft; reader: Reader; expiresAt: Date }

/** The one reader past the access rules: only for the edition that a valid link names, and what its page shows. */
const readerWith = (token: string): Reader => ({
  access: { overrideAccess: true, draft: true },
  imageSrc: (image, size) => shareImagePath(token, image, size),
})

async function openLink(token: string): Promise<Shared<OpenLink>> {
  const cms = await payload()
  const claim = readShareToken(cms.config.secret, token)
  if (!claim) return { status: 'missing' }
  const { docs } = await cms.find({
    collection: 'share-links',
    where: { uuid: { equals: claim.uuid } },
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  const [link] = docs
  if (!link) return { status: 'missing' }
  const expiresAt = new Date(Math.min(claim.expiresAt.getTime(), Date.parse(link.expiresAt)))
  const revokedAt = link.revokedAt ? new Date(link.revokedAt) : null
  if (shareLinkState({ expiresAt, revokedAt }, new Date()) !== 'open') return { status: 'ended' }
  const reader = readerWith(token)
  const draft = await readDraft({ collection: link.collection, id: link.document }, null, reader)
  return draft ? { status: 'open', content: { link: link.id, draft, reader, expiresAt } } : { status: 'ended' }
}

export type SharedPage = { view: DraftView; expiresAt: string }

/** The draft page that a link opens; each opening is counted. */
export async function openShare(token: string): Promise<Shared<SharedPage>> {
  const opened = await openLink(token)
  if (opened.status !== 'open') return opened
  const { draft, expiresAt, link, reader } = opened.content
  const view = await draftView(draft, reader, sharePdfPath(token, draftPdfName(draft)))
  const data = { uses: { $inc: 1 }, lastUsedAt: new Date().toISOString() }
  await (await payload()).db.updateOne({ collection: 'share-links', id: link, data, returning: false })
  return { status: 'open', content: { view, expiresAt: expiresAt.toISOString() } }
}

/** Gives the file to what reads from a disk; null where the file is gone. */
type OnDisk = <Result>(read: (path: string) => Promise<Result>) => Promise<Result | null>
/** A file of the edition, not stamped yet; or what the portal made of its text, stamped; or why it made nothing. */
export type SharedPdf =
  | { kind: 'file'; onDisk: OnDisk; savedOn: string; language: string }
  | { kind: 'made'; path: string; language: string }
  | { kind: 'failed'; why: string }
/** `content` is null where the file is gone. */
export type SharedImage = { content: Uint8Array<ArrayBuffer> | null; type: string }

/** The PDF of the edition that a link opens, under the one name that it has. */
export async function openSharedPdf(token: string, file: string): Promise<Shared<SharedPdf>> {
  const opened = await openLink(token)
  if (opened.status !== 'open') return opened
  const { draft, reader } = opened.content
  const { report, shown, translation } = draft
  if (file !== draftPdfName(draft)) return { status: 'missing' }
  if (shown.document === null) {
    // Pictures come from where they are kept, not from the addresses of the shared page.
    const made = await draftPdf(draft, { ...reader, imageSrc: null })
    if (made === 'nothing') return { status: 'missing' }
    const content: SharedPdf =
      'failed' in made
        ? { kind: 'failed', why: made.failed }
        : { kind: 'made', path: made.path, language: made.language }
    return { status: 'open', content }
  }
  const document = (await documentsById([shown.document], reader)).get(shown.document)
  const filename = document?.filename
  if (!filename) return { status: 'missing' }
  return {
    status: 'open',
    content: {
      kind: 'file',
      onDisk: (read) => files.documents.onDisk(filename, read),
      savedOn: todayIn((await getSite('en')).timeZone, new Date((translation ?? report).updatedAt)),
      language: draftLanguage(draft),
    },
  }
}

/** An image that the page of the link's edition shows; any other is missing. */
export async function openSharedImage(token: string, image: number, size: string | null): Promise<Shared<SharedImage>> {
  const opened = await openLink(token)
  if (opened.status !== 'open') return opened
  const { draft, reader } = opened.content
  if (!(await imagesOfDraft(draft, reader)).includes(image)) return { status: 'missing' }
  const found = await (
    await payload()
  ).findByID({ collection: 'images', id: image, depth: 0, disableErrors: true, ...reader.access })
  const name = SIZES.find((known) => known === size)
  const file = name ? found?.sizes?.[name] : found
  if (!file?.filename || !file.mimeType) return { status: 'missing' }
  return { status: 'open', content: { content: await files.images.read(file.filename), type: file.mimeType } }
}
