import path from 'node:path'
import { EDITION_LANGUAGES, LANGUAGE_TAGS } from '#domain/languages.ts'
import type { FileStore } from '#storage/file-store.ts'
import { notForBioStaff } from './access/menu.ts'
import { editors, editorsAndTranslators, ownFiles, publicOrWriters } from './access/rules.ts'
import { documentAccessEndpoint } from './endpoints/document-access.ts'
import { createdByField, publicField, sampleKeyField } from './fields/system.ts'
import { announceDeletedEverywhere } from './hooks/announce-site.ts'
import { refuseOtherFiles } from './hooks/uploads.ts'
import { readingEndpoints } from './pdfs/endpoints.ts'
import { readingFields } from './pdfs/reading-fields.ts'
import { announceReading, findPages, keepFileInUse, queueReading, startReading, takeNoCovers } from './pdfs/reading.ts'
import { Avifs } from './pictures/avif.ts'
import { forgetPictures } from './pictures/forget-pictures.ts'
import { servePicture } from './pictures/serve-picture.ts'
import { withTrash } from './trash.ts'
import { GROUPS, words } from './words.ts'

/**
 * @param folder absolute path on this machine: of the files, unless a bucket has them, and of what is made of covers
 * @param files where they are read from
 */
export const Documents = (folder: string, files: FileStore) => {
  const avifs = new Avifs(path.join(folder, 'avif'), files)
  return withTrash<'documents'>({
    slug: 'documents',
    labels: { singular: words('Document', '文档', '文書', '문서'), plural: words('Documents', '文档', '文書', '문서') },
    access: { create: editorsAndTranslators, read: publicOrWriters, update: ownFiles('translator'), delete: editors },
    admin: {
      group: GROUPS.publishing,
      hidden: notForBioStaff,
      useAsTitle: 'filename',
      defaultColumns: ['filename', 'language', 'reading', 'pages', 'filesize', 'public', 'updatedAt'],
      listSearchableFields: ['filename'],
      description: words(
        'PDFs of editions, at most 50 MB each. After the upload they are read and checked by themselves.',
        '各版本的 PDF，每个不超过 50 MB。上传后自动读取并检查。',
        '各版の PDF（1つ 50 MB まで）。アップロード後に自動で読み取り、点検します。',
        '각 판의 PDF, 파일당 50MB까지. 올린 뒤 자동으로 읽고 점검합니다.',
      ),
    },
    defaultSort: '-createdAt',
    disableDuplicate: true,
    upload: {
      staticDir: folder,
      // WebP for the covers alone, which Payload checks as well: what is uploaded is looked into, see refuseOtherFiles.
      mimeTypes: ['application/pdf', 'image/webp'],
      crop: false,
      focalPoint: false,
      bulkUpload: true,
      adminThumbnail: 'cover',
      handlers: [servePicture(files, avifs)],
      // Drawn from the first page by the job that reads; Payload makes sizes of pictures only, and looks after these.
      imageSizes: [
        { name: 'cover', width: 240 },
        { name: 'coverLarge', width: 480 },
      ],
    },
    endpoints: [documentAccessEndpoint('documents'), ...readingEndpoints],
    fields: [
      {
        name: 'language',
        type: 'select',
        label: words('Language', '语言', '言語', '언어'),
        options: LANGUAGE_TAGS.map((tag) => ({ value: tag, label: EDITION_LANGUAGES[tag] })),
      },
      ...readingFields,
      publicField,
      createdByField,
      sampleKeyField,
    ],
    hooks: {
      beforeOperation: [refuseOtherFiles('pdf'), keepFileInUse, takeNoCovers],
      beforeChange: [startReading],
      afterChange: [queueReading, announceReading, findPages],
      afterDelete: [announceDeletedEverywhere, forgetPictures(avifs)],
    },
  })
}
