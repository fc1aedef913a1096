import type { Field } from 'payload'
import { COLUMN_LABELS } from '../activity/labels.ts'

/** The last acts of a document, beside its form, for those who read the log. */
export const recentActivityField: Field = {
  name: 'recentActivity',
  type: 'ui',
  label: COLUMN_LABELS.action,
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/admin/activity/recent-activity.tsx#RecentActivity' },
  },
}
