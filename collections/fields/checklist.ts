import type { Field } from 'payload'

/** What is still to be done before an edition is published; see domain/checklist. */
export const checklistField: Field = {
  type: 'ui',
  name: 'checklist',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/admin/checklist/checklist.tsx#Checklist' },
  },
}
