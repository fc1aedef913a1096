import type { Condition, Field } from 'payload'
import { words } from '../words.ts'

/**
 * Below the field of the PDF, while it is empty: how the one looks that the portal sets of the full text.
 *
 * @param condition when the form shows it; always, where it is left out
 */
export const typesetPdfField = (condition: Condition = () => true): Field => ({
  name: 'typesetPdf',
  type: 'ui',
  label: words('PDF made by the portal', '由门户生成的 PDF', 'ポータルが作成するPDF', '포털이 만드는 PDF'),
  admin: {
    disableListColumn: true,
    disableBulkEdit: true,
    condition: (data, siblings, context) => Boolean(data?.id) && !data?.document && condition(data, siblings, context),
    components: { Field: '/admin/typeset/typeset-panel.tsx#TypesetPanel' },
  },
})
