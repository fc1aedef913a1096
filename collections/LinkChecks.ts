import type { CollectionConfig } from 'payload'
import { LINK_PROBLEMS } from '#domain/link-problems.ts'
import { notForBioStaff } from './access/menu.ts'
import { editors, nobody } from './access/rules.ts'
import { LINK_PROBLEM_WORDS } from './messages/checklist.ts'
import { GROUPS, words } from './words.ts'

/** Whether the links of editions and bios answered when they were last looked at: written by the job that looks. */
export const LinkChecks: CollectionConfig<'link-checks'> = {
  slug: 'link-checks',
  labels: {
    singular: words('Checked link', '已检查的链接', '確認済みリンク', '확인한 링크'),
    plural: words('Checked links', '已检查的链接', '確認済みリンク', '확인한 링크'),
  },
  access: { create: nobody, read: editors, update: nobody, delete: nobody },
  admin: {
    group: GROUPS.administration,
    hidden: notForBioStaff,
    useAsTitle: 'url',
    defaultColumns: ['url', 'status', 'detail', 'checkedAt'],
    listSearchableFields: ['url'],
    description: words(
      'Links in summaries, full texts, PDFs and bios. Each is looked at when it is new, and again after a week if it is still used.',
      '摘要、正文、PDF 和简介中的链接。新链接会被检查，仍在使用的一周后复查。',
      '要約・本文・PDF・略歴にあるリンク。新しいものを確認し、使われていれば1週間後に再確認します。',
      '요약, 본문, PDF, 약력의 링크. 새 링크를 확인하고, 계속 쓰이면 일주일 뒤 다시 확인합니다.',
    ),
  },
  defaultSort: '-checkedAt',
  disableDuplicate: true,
  lockDocuments: false,
  fields: [
    { name: 'url', type: 'text', required: true, unique: true, label: words('Link', '链接', 'リンク', '링크') },
    {
      name: 'status',
      type: 'select',
      required: true,
      index: true,
      label: words('Status', '状态', '状態', '상태'),
      options: [
        { value: 'ok', label: words('Answers', '可打开', '応答あり', '응답함') },
        { value: 'broken', label: words('Does not answer', '无法打开', '応答なし', '응답 없음') },
      ],
    },
    {
      name: 'detail',
      type: 'select',
      label: words('Reason', '原因', '理由', '이유'),
      options: LINK_PROBLEMS.map((value) => ({ value, label: LINK_PROBLEM_WORDS[value] })),
    },
    {
      name: 'checkedAt',
      type: 'date',
      required: true,
      label: words('Looked at', '检查时间', '確認日時', '확인한 때'),
      admin: { date: { pickerAppearance: 'dayAndTime' } },
    },
  ],
}
