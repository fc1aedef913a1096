import type { Field } from 'payload'
import { words } from '../words.ts'

/** Beside the form: previews of versions, and links by which somebody without a login reads the draft. */
export const sharingField: Field = {
  name: 'sharing',
  type: 'ui',
  label: words('Preview and share', '预览与分享', 'プレビューと共有', '미리보기와 공유'),
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    disableBulkEdit: true,
    condition: (data) => Boolean(data?.id),
    components: { Field: '/admin/share/share-panel.tsx#SharePanel' },
  },
}
