import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  Where,
} from 'payload'
import { EDITION_LANGUAGES, LANGUAGE_TAGS } from '#domain/languages.ts'
import type { Document } from '../payload-types.ts'
import { notForBioStaff } from './access/menu.ts'
import { editors, editorsAndTranslators, ownFiles, publicOrWriters, staffField, systemField } from './access/rules.ts'
import { documentAccessEndpoint } from './endpoints/document-access.ts'
import { createdByField, publicField, sampleKeyField } from './fields/system.ts'
import { announceDeletedEverywhere } from './hooks/announce-site.ts'
import { refuseOtherFiles } from './hooks/uploads.ts'
import { refuse } from './refuse.ts'
import { indexDocumentPages } from './search/refresh.ts'
import { withTrash } from './trash.ts'
import { GROUPS, words } from './words.ts'

const written = { create: systemField, update: systemField }

/**
 * A file that readers have open is not exchanged under them. Asked before anything else, because
 * Payload deletes the old file before it calls the other hooks.
 */
const keepFileInUse: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'update' || !req.file) return args
  const chosen: Where =
    'id' in args && args.id !== undefined ? { id: { equals: args.id } } : 'where' in args ? args.where : {}
  const where: Where = { and: [chosen, { public: { equals: true } }] }
  const { totalDocs } = await req.payload.count({ collection: 'documents', where, overrideAccess: true, req })
  if (totalDocs > 0) refuse(req, 'documents', 'file', 'documentInUse')
  return args
}

/** A new file is read again. */
const startReading: CollectionBeforeChangeHook<Document> = ({ data, req }) =>
  req.file ? { ...data, reading: 'reading', pages: null, sha256: null } : data

const queueReading: CollectionAfterChangeHook<Document> = async ({ doc, previousDoc, req }) => {
  const isNewFile = doc.reading === 'reading' && (previousDoc?.reading !== 'reading' || Boolean(req.file))
  if (isNewFile) await req.payload.jobs.queue({ task: 'readDocument', input: { document: doc.id }, req })
}

/** What was read of a file that a published edition uses is found from then on. */
const findPages: CollectionAfterChangeHook<Document> = async ({ doc, previousDoc, req }) => {
  if (doc.reading !== previousDoc?.reading) await indexDocumentPages(req, doc.id)
}

/** @param folder absolute folder of the files */
export const Documents = (folder: string) =>
  withTrash<'documents'>({
    slug: 'documents',
    labels: { singular: words('Document', '文档', '文書', '문서'), plural: words('Documents', '文档', '文書', '문서') },
    access: { create: editorsAndTranslators, read: publicOrWriters, update: ownFiles('translator'), delete: editors },
    admin: {
      group: GROUPS.publishing,
      hidden: notForBioStaff,
      useAsTitle: 'filename',
      defaultColumns: ['filename', 'language', 'pages', 'filesize', 'public', 'updatedAt'],
      listSearchableFields: ['filename'],
      description: words(
        'PDFs of editions, at most 50 MB each. Pages are counted by themselves after the upload.',
        '各版本的 PDF，每个不超过 50 MB。上传后自动统计页数。',
        '各版の PDF（1つ 50 MB まで）。ページ数はアップロード後に自動で数えます。',
        '각 판의 PDF, 파일당 50MB까지. 올린 뒤 쪽수를 자동으로 셉니다.',
      ),
    },
    defaultSort: '-createdAt',
    disableDuplicate: true,
    upload: { staticDir: folder, mimeTypes: ['application/pdf'], crop: false, focalPoint: false, bulkUpload: true },
    endpoints: [documentAccessEndpoint('documents')],
    fields: [
      {
        name: 'language',
        type: 'select',
        label: words('Language', '语言', '言語', '언어'),
        options: LANGUAGE_TAGS.map((tag) => ({ value: tag, label: EDITION_LANGUAGES[tag] })),
      },
      {
        name: 'reading',
        type: 'select',
        label: words('Reading', '读取', '読み取り', '읽기'),
        defaultValue: 'reading',
        options: [
          { value: 'reading', label: words('Being read', '读取中', '読み取り中', '읽는 중') },
          { value: 'read', label: words('Read', '已读取', '読み取り済み', '읽음') },
          { value: 'failed', label: words('Could not be read', '无法读取', '読み取れません', '읽을 수 없음') },
        ],
        access: { ...written, read: staffField },
        admin: { readOnly: true, position: 'sidebar' },
      },
      {
        name: 'pages',
        type: 'number',
        label: words('Pages', '页数', 'ページ数', '쪽수'),
        access: written,
        admin: { readOnly: true, position: 'sidebar' },
      },
      { name: 'sha256', type: 'text', access: { ...written, read: staffField }, admin: { hidden: true } },
      publicField,
      createdByField,
      sampleKeyField,
    ],
    hooks: {
      beforeOperation: [refuseOtherFiles('pdf'), keepFileInUse],
      beforeChange: [startReading],
      afterChange: [queueReading, findPages],
      afterDelete: [announceDeletedEverywhere],
    },
  })
