import { getTranslation } from '@payloadcms/translations'
import { Gutter, Pill, SetDocumentStepNav } from '@payloadcms/ui'
import { notFound } from 'next/navigation'
import type { CollectionSlug, DocumentViewServerProps, PayloadRequest, SanitizedCollectionConfig, Where } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { z } from 'zod'
import { readLastSave } from '#domain/last-save.ts'
import { previewPath } from '#domain/share-link.ts'
import { optionNames } from '../option-names.ts'
import { adminLanguage } from '../words.ts'
import { VersionPages } from './version-pages.tsx'
import { ComparedVersionTime, VersionTime } from './version-time.tsx'
import styles from './versions-view.module.css'
import { type VersionWords, versionWords } from './words.ts'

const PER_PAGE = 20

/** Payload keeps a copy of the other languages' drafts with a publication; it is no version that anybody made. */
const NO_COPY: Where = { snapshot: { not_equals: true } }

const versionSchema = z.object({
  id: z.union([z.number(), z.string()]),
  updatedAt: z.string(),
  autosave: z.boolean().nullish(),
  version: z.object({
    _status: z.string().nullish(),
    state: z.string().nullish(),
    lastSave: z.unknown(),
    deletedAt: z.string().nullish(),
  }),
})

type Version = z.infer<typeof versionSchema>

const hasDrafts = (collection: SanitizedCollectionConfig) => Boolean(collection.versions?.drafts)

async function findVersions(
  req: PayloadRequest,
  collection: SanitizedCollectionConfig,
  options: { where: Where[]; limit: number; page?: number },
) {
  const { docs, totalPages } = await req.payload.findVersions({
    ...options,
    collection: collection.slug as CollectionSlug,
    where: { and: [...options.where, ...(hasDrafts(collection) ? [NO_COPY] : [])] },
    depth: 0,
    overrideAccess: false,
    req,
    select: {
      updatedAt: true,
      autosave: true,
      version: { _status: true, state: true, lastSave: true, deletedAt: true },
    },
    sort: '-updatedAt',
    trash: true,
    user: req.user,
  })
  return { docs: docs.map((one) => versionSchema.parse(one)), totalPages }
}

async function namesOf(req: PayloadRequest, ids: number[]): Promise<Map<number, string>> {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { id: { in: [...new Set(ids)] } },
    select: { name: true },
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
  })
  return new Map(docs.map(({ id, name }) => [id, name]))
}

/** What a version is beyond its state: what readers have or had, what its writers go on from. */
function marksOf({ autosave, id, version }: Version, published: unknown, newest: unknown) {
  const marks: (keyof VersionWords['mark'])[] = []
  if (version._status === 'published') marks.push(id === published ? 'public' : 'formerlyPublic')
  if (version._status === 'draft' && id === newest) marks.push('newestDraft')
  if (autosave) marks.push('autosave')
  return marks
}

/**
 * In place of Payload's list of versions, which names nobody: when each was saved, by whom, and in which state it
 * was. A comparison shows it in a drawer, to choose the version to compare with.
 */
export async function VersionsView(view: DocumentViewServerProps) {
  const { hasPublishedDoc, initPageResult, routeSegments, searchParams, versions: drawer } = view
  const { collectionConfig: collection, docID, req } = initPageResult
  if (!collection || docID === undefined) notFound()

  const id = Number(docID)
  const ofDocument: Where = { parent: { equals: id } }
  const page = Math.max(1, Math.trunc(Number(searchParams?.page)) || 1)
  const { docs, totalPages } = await findVersions(req, collection, { where: [ofDocument], limit: PER_PAGE, page })
  const isPublished: Where = { 'version._status': { equals: 'published' } }
  const published = hasPublishedDoc
    ? (await findVersions(req, collection, { where: [ofDocument, isPublished], limit: 1 })).docs[0]
    : undefined
  const savedBy = (version: Version) => readLastSave(version.version.lastSave)?.user ?? null
  const names = await namesOf(
    req,
    docs.flatMap((version) => savedBy(version) ?? []),
  )

  const words = versionWords[adminLanguage(req.i18n.language)]
  const states = optionNames(req.i18n, collection, 'state')
  const isTrashed = routeSegments[2] === 'trash'
  const newest = page === 1 ? docs[0]?.id : undefined
  const previewed = collection.slug === 'reports' || collection.slug === 'translations' ? collection.slug : null
  // Payload shows none that was saved in the trash; the form there has its text.
  const placeOf = ({ id: versionID, version: { deletedAt } }: Version) =>
    deletedAt
      ? null
      : formatAdminURL({
          adminRoute: req.payload.config.routes.admin,
          path: `/collections/${collection.slug}/${isTrashed ? 'trash/' : ''}${id}/versions/${versionID}`,
        })

  const list = (
    <>
      <div className="table">
        <table>
          <thead>
            <tr>
              <th>{words.when}</th>
              <th>{words.by}</th>
              {hasDrafts(collection) && <th>{words.state}</th>}
              {previewed && !isTrashed && <th>{words.preview}</th>}
            </tr>
          </thead>
          <tbody>
            {docs.map((version) => (
              <tr key={version.id}>
                <td>
                  {drawer?.useVersionDrawerCreatedAtCell ? (
                    <ComparedVersionTime id={version.id} instant={version.updatedAt} />
                  ) : (
                    <VersionTime href={placeOf(version)} instant={version.updatedAt} />
                  )}
                </td>
                <td>{names.get(savedBy(version) ?? Number.NaN) ?? '–'}</td>
                {hasDrafts(collection) && (
                  <td>
                    <span className={styles.state}>
                      {states[version.version.state ?? '']}
                      {marksOf(version, published?.id, newest).map((mark) => (
                        <Pill key={mark} pillStyle={mark === 'public' ? 'success' : 'light'} size="small">
                          {words.mark[mark]}
                        </Pill>
                      ))}
                    </span>
                  </td>
                )}
                {previewed && !isTrashed && (
                  <td>
                    <a href={previewPath(previewed, id, Number(version.id))} rel="noreferrer" target="_blank">
                      {words.preview}
                    </a>
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {totalPages > 1 && <VersionPages page={page} totalPages={totalPages} />}
    </>
  )
  if (drawer?.disableGutter) return list
  return (
    <>
      <SetDocumentStepNav
        collectionSlug={collection.slug}
        id={id}
        isTrashed={isTrashed}
        pluralLabel={String(getTranslation(collection.labels.plural, req.i18n))}
        useAsTitle={collection.admin.useAsTitle}
        view={req.t('version:versions')}
      />
      <main className="versions">
        <Gutter className="versions__wrap">{list}</Gutter>
      </main>
    </>
  )
}
