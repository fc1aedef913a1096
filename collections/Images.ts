import path from 'node:path'
import type { Access } from 'payload'
import type { FileStore } from '#storage/file-store.ts'
import { roleOf } from './access/roles.ts'
import { editors, ownFiles, publicOrStaff } from './access/rules.ts'
import { documentAccessEndpoint } from './endpoints/document-access.ts'
import { createdByField, publicField, sampleKeyField } from './fields/system.ts'
import { announceDeletedEverywhere, announceEverywhere } from './hooks/announce-site.ts'
import { settleLocale } from './hooks/locale.ts'
import { refuseOtherFiles } from './hooks/uploads.ts'
import { Avifs } from './pictures/avif.ts'
import { forgetPictures } from './pictures/forget-pictures.ts'
import { recallPicture } from './pictures/recall-picture.ts'
import { servePicture } from './pictures/serve-picture.ts'
import { withTrash } from './trash.ts'
import { GROUPS, words } from './words.ts'

const uploaders: Access = ({ req }) => roleOf(req) !== null

const POSITIONS = [
  { value: 'whole', label: words('Whole image', '整幅', '全体', '전체') },
  { value: 'left', label: words('Left', '左', '左', '왼쪽') },
  { value: 'centre', label: words('Centre', '中', '中央', '가운데') },
  { value: 'right', label: words('Right', '右', '右', '오른쪽') },
  { value: 'top', label: words('Top', '上', '上', '위') },
  { value: 'bottom', label: words('Bottom', '下', '下', '아래') },
]

/**
 * What pages show: WebP, which every browser of today knows, at about half the bytes of JPEG. Browsers that take AVIF
 * get that in its place (see servePicture). What was uploaded stays as it is.
 */
const FOR_PAGES = { formatOptions: { format: 'webp', options: { quality: 80 } }, withoutEnlargement: true } as const

/**
 * @param folder absolute path on this machine: of the files, unless a bucket has them, and of what is made of them
 * @param files where they are read from
 */
export const Images = (folder: string, files: FileStore) => {
  // Beside the uploads, which Payload serves by their names alone.
  const avifs = new Avifs(path.join(folder, 'avif'), files)
  return withTrash<'images'>({
    slug: 'images',
    labels: { singular: words('Image', '图片', '画像', '이미지'), plural: words('Images', '图片', '画像', '이미지') },
    access: { create: uploaders, read: publicOrStaff, update: ownFiles('translator', 'bioStaff'), delete: editors },
    admin: {
      group: GROUPS.publishing,
      useAsTitle: 'filename',
      defaultColumns: ['filename', 'alt', 'credit', 'public', 'updatedAt'],
      listSearchableFields: ['filename', 'alt', 'credit'],
      description: words(
        'Pictures with alternative text, credit and licence. A picture of two halves has a panel for each.',
        '带替代文本、来源和许可的图片。由两部分组成的图片每部分一个分栏。',
        '代替テキスト・クレジット・ライセンス付きの画像。左右2枚からなる画像には各部の説明を付けます。',
        '대체 텍스트, 출처, 라이선스가 있는 그림. 좌우 두 장으로 된 그림은 구획마다 설명을 답니다.',
      ),
    },
    defaultSort: '-createdAt',
    disableDuplicate: true,
    upload: {
      staticDir: folder,
      mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif'],
      focalPoint: true,
      crop: true,
      adminThumbnail: 'thumbnail',
      handlers: [servePicture(files, avifs)],
      imageSizes: [
        { name: 'thumbnail', width: 320, ...FOR_PAGES },
        { name: 'medium', width: 800, ...FOR_PAGES },
        { name: 'large', width: 1600, ...FOR_PAGES },
      ],
    },
    endpoints: [documentAccessEndpoint('images')],
    fields: [
      {
        name: 'alt',
        type: 'text',
        localized: true,
        label: words('Alternative text', '替代文本', '代替テキスト', '대체 텍스트'),
        admin: {
          description: words(
            'What somebody who cannot see the picture needs to know, in each language.',
            '看不到图片的读者需要知道的内容，各语言分别填写。',
            '画像を見られない人に必要な情報を、言語ごとに。',
            '그림을 볼 수 없는 사람이 알아야 할 내용을 언어마다 씁니다.',
          ),
        },
      },
      {
        name: 'panels',
        type: 'array',
        localized: true,
        label: words('Panels', '分栏', '各部', '구획'),
        labels: { singular: words('Panel', '分栏', '部分', '구획'), plural: words('Panels', '分栏', '各部', '구획') },
        admin: {
          description: words(
            'What each part shows and whose picture it is, in each language.',
            '各部分的内容及来源，各语言分别填写。',
            '各部の内容と出典を、言語ごとに。',
            '각 부분의 내용과 출처를 언어마다 씁니다.',
          ),
        },
        fields: [
          {
            name: 'position',
            type: 'select',
            required: true,
            defaultValue: 'whole',
            label: words('Position', '位置', '位置', '위치'),
            options: POSITIONS,
          },
          { name: 'description', type: 'textarea', label: words('Description', '说明', '説明', '설명') },
          { name: 'credit', type: 'text', label: words('Credit', '来源', 'クレジット', '출처') },
        ],
      },
      {
        name: 'credit',
        type: 'text',
        label: words('Credit', '来源', 'クレジット', '출처'),
        admin: {
          description: words(
            'Whose picture it is, where there are no panels.',
            '无分栏时填写图片来源。',
            '各部の説明がない場合の出典。',
            '구획이 없을 때의 출처.',
          ),
        },
      },
      { name: 'licence', type: 'text', label: words('Licence', '许可', 'ライセンス', '라이선스') },
      publicField,
      createdByField,
      sampleKeyField,
    ],
    hooks: {
      beforeOperation: [settleLocale, recallPicture(files), refuseOtherFiles('image')],
      afterChange: [announceEverywhere],
      afterDelete: [announceDeletedEverywhere, forgetPictures(avifs)],
    },
  })
}
