import type { CollectionConfig } from 'payload'
import { bioWriters, nobody } from './access/rules.ts'
import { undoMergeEndpoint } from './endpoints/merge-authors.ts'
import { GROUPS, words } from './words.ts'

/** Two records of one person that were made one: what moved, so that it can be undone. Written by the system only. */
export const AuthorMerges: CollectionConfig<'author-merges'> = {
  slug: 'author-merges',
  labels: {
    singular: words('Merge of authors', '作者合并', '著者の統合', '저자 병합'),
    plural: words('Merges of authors', '作者合并记录', '著者の統合', '저자 병합'),
  },
  access: { create: nobody, read: bioWriters, update: nobody, delete: nobody },
  admin: { group: GROUPS.people, useAsTitle: 'name', hidden: true },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  lockDocuments: false,
  endpoints: [undoMergeEndpoint],
  fields: [
    // No relations: the record outlives both.
    { name: 'from', type: 'number', required: true, index: true },
    { name: 'into', type: 'number', required: true, index: true },
    { name: 'name', type: 'text', label: words('Name', '姓名', '氏名', '이름') },
    { name: 'moved', type: 'json', required: true },
    { name: 'undoneAt', type: 'date' },
  ],
}
