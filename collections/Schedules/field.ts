import type { Field } from 'payload'

/** Beside the state: what is planned for the edition. */
export const scheduleField: Field = {
  name: 'schedule',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/admin/schedule/schedule-panel.tsx#SchedulePanel' },
  },
}
