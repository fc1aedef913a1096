import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, Field } from 'payload'
import { idOf } from '#domain/relations.ts'
import { writerField } from '../access/rules.ts'
import type { Report, Translation } from '../../payload-types.ts'
import { recordEditionActivity } from '../hooks/activity.ts'
import { notify } from '../hooks/notify.ts'
import { refuse } from '../refuse.ts'
import { words } from '../words.ts'

/**
 * The user who is on an edition: shown on the board, and told when something happens to it. Only administrators read
 * users, so that the form asks for names by an endpoint of its own, and a hook checks what is chosen.
 */
export const assigneeField: Field = {
  name: 'assignee',
  type: 'relationship',
  relationTo: 'users',
  index: true,
  label: words('Who is on it', '负责人', '担当者', '담당자'),
  access: { read: writerField },
  admin: {
    position: 'sidebar',
    description: words(
      'Is told by mail when this edition is sent back, approved or commented on.',
      '此版本被退回、批准或评论时，会收到邮件通知。',
      'この版が差し戻し・承認・コメントされたときにメールで知らされます。',
      '이 판이 돌려보내지거나 승인되거나 의견이 달리면 메일로 알립니다.',
    ),
    components: { Field: '/admin/assignee-field.tsx#AssigneeField' },
  },
}

/** Whoever begins an edition is on it, until it is handed over to somebody who may work on it. */
export const takeOn: CollectionBeforeChangeHook = async ({ collection, data, operation, originalDoc, req }) => {
  if (operation === 'create' && !data.assignee) return req.user ? { ...data, assignee: req.user.id } : data
  const [before, after] = [idOf(originalDoc?.assignee), idOf(data.assignee)]
  if (after === null || after === before) return data
  const user = await req.payload.findByID({
    collection: 'users',
    id: after,
    depth: 0,
    overrideAccess: true,
    disableErrors: true,
    req,
  })
  if (!user || user.active === false || user.role === 'bioStaff')
    refuse(req, collection.slug, 'assignee', 'notAColleague')
  return data
}

/** Tells whoever an edition is handed over to. */
export const tellAssignee =
  (collection: 'reports' | 'translations'): CollectionAfterChangeHook<Report | Translation> =>
  async ({ doc, operation, previousDoc, req }) => {
    const [before, after] = [idOf(previousDoc?.assignee), idOf(doc.assignee)]
    if (operation === 'create' || after === before) return
    await recordEditionActivity(req, collection, doc, 'handedOver', { from: before, to: after })
    await notify(req, [after], collection, doc, 'handedOver')
  }
