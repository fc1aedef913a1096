import { z } from 'zod'

/** What staff are told about an edition by mail. */
export const NOTICE_KINDS = [
  'submitted',
  'sentBack',
  'approved',
  'commented',
  'handedOver',
  'released',
  'scheduleFailed',
] as const
export type NoticeKind = (typeof NOTICE_KINDS)[number]

export const noticeSchema = z.object({
  kind: z.enum(NOTICE_KINDS),
  collection: z.enum(['reports', 'translations']),
  id: z.number(),
  /** Title of the edition, as lists show it. */
  title: z.string(),
  /** Name of the person who acted; null: the portal itself. */
  actor: z.string().nullable(),
  /** What that person wrote, or why a schedule failed; null: nothing. */
  text: z.string().nullable(),
  /** Of an approval: how many things of the checklist still keep it from being published. */
  toDo: z.number().default(0),
})

export type Notice = z.infer<typeof noticeSchema>
