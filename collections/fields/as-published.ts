import type { Field } from 'payload'
import { words } from '../words.ts'

/** Beside the form of what is out: whether the texts kept at the release still agree with the present ones. */
export const asPublishedPanel: Field = {
  name: 'asPublishedPanel',
  type: 'ui',
  label: words('Texts as published', '发布时的文本', '公開時の文面', '발행 당시 문안'),
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    disableBulkEdit: true,
    condition: (data) => Boolean(data?.id),
    components: { Field: '/admin/as-published/as-published-panel.tsx#AsPublishedPanel' },
  },
}
