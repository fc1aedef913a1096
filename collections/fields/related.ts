import type { Field, FilterOptions } from 'payload'
import { RELATED_SHOWN } from '#domain/related/list.ts'
import { writerField } from '../access/rules.ts'
import { words } from '../words.ts'

const otherReports: FilterOptions = ({ id }) => (id === undefined ? true : { id: { not_equals: id } })

/** Of other reports it tells which exist; readers have what is published of them from the page. */
const access = { read: writerField }

/** What the editors of a report want beside it; see domain/related. */
export const relatedFields: Field[] = [
  {
    name: 'related',
    type: 'relationship',
    relationTo: 'reports',
    hasMany: true,
    maxRows: RELATED_SHOWN,
    filterOptions: otherReports,
    access,
    label: words('Shown first, in this order', '优先显示（按此顺序）', '先に表示（この順）', '먼저 표시(이 순서대로)'),
    admin: {
      allowCreate: false,
      disableBulkEdit: true,
      description: words(
        'Leave empty to have related reports chosen. Those you choose come first; the portal fills up to four.',
        '留空则由系统选择。您选择的排在前面，不足四份时由系统补足。',
        '空欄の場合は自動で選ばれます。選んだものが先に並び、4件になるまで自動で補われます。',
        '비워 두면 자동으로 고릅니다. 고른 것이 먼저 나오고 네 건까지 자동으로 채웁니다.',
      ),
    },
  },
  {
    name: 'unrelated',
    type: 'relationship',
    relationTo: 'reports',
    hasMany: true,
    filterOptions: otherReports,
    access,
    label: words('Never shown', '从不显示', '表示しない', '표시하지 않음'),
    admin: { allowCreate: false, disableBulkEdit: true },
  },
  {
    type: 'ui',
    name: 'relatedShown',
    admin: { disableListColumn: true, components: { Field: '/admin/related/related-panel.tsx#RelatedPanel' } },
  },
]
