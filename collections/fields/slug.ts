import type { Field } from 'payload'
import { systemField } from '../access/rules.ts'
import { words } from '../words.ts'

/** The web address of a document, shared by all languages, and those it had before. */
export const slugFields: Field[] = [
  {
    name: 'slug',
    type: 'text',
    label: words('Web address (slug)', '网址（slug）', 'URL（スラッグ）', '웹 주소(슬러그)'),
    unique: true,
    index: true,
    admin: {
      position: 'sidebar',
      disableBulkEdit: true,
      description: words(
        'Small letters, digits and hyphens, the same in all languages. Old addresses keep working after a change.',
        '小写字母、数字和连字符，各语言共用。更改后旧网址仍然有效。',
        '小文字・数字・ハイフン。全言語共通です。変更後も古い URL は有効です。',
        '소문자, 숫자, 하이픈. 모든 언어에 공통입니다. 바꾼 뒤에도 옛 주소가 작동합니다.',
      ),
      components: { Field: '/admin/slug-field.tsx#SlugField' },
    },
  },
  {
    name: 'formerSlugs',
    type: 'text',
    hasMany: true,
    label: words('Former web addresses', '曾用网址', '以前の URL', '이전 웹 주소'),
    access: { create: systemField, update: systemField },
    admin: {
      position: 'sidebar',
      readOnly: true,
      disableBulkEdit: true,
      // While a report is unpublished, the address that readers had stands here too.
      condition: (data) => Array.isArray(data?.formerSlugs) && data.formerSlugs.some((slug) => slug !== data.slug),
    },
  },
]
