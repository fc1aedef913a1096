import type { Field } from 'payload'
import { words } from '../words.ts'

/** What staff say about the edition, beside its form; see collections/Comments. */
export const commentsField: Field = {
  type: 'ui',
  name: 'comments',
  label: words('Comments', '评论', 'コメント', '의견'),
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/admin/review/comments-panel.tsx#CommentsPanel' },
  },
}
