import type { CollectionAfterDeleteHook, CollectionConfig, FieldHook } from 'payload'
import { z } from 'zod'
import { admins, nobody, systemField } from './access/rules.ts'
import { say } from './messages.ts'
import { failureKey } from '#domain/mail-failures.ts'
import { GROUPS, words } from './words.ts'

const DESCRIPTIONS = {
  withServer: words(
    'Mails that could not be sent in a day of trying, and those from before there was a mail server. Pass them on yourself.',
    '尝试一天后仍未能发送的邮件，以及配置邮件服务器之前的邮件。请自行转交。',
    '1日試しても送信できなかったメールと、メールサーバーの設定前のメールです。直接お伝えください。',
    '하루 동안 시도했지만 보내지 못한 메일과, 메일 서버를 설정하기 전의 메일입니다. 직접 전해 주세요.',
  ),
  withoutServer: words(
    'No mail server is set up, so mails are kept here. Set SMTP_URL to send them.',
    '未配置邮件服务器，邮件保存在此。设置 SMTP_URL 即可发送。',
    'メールサーバーが未設定のため、メールはここに保管されます。SMTP_URL を設定すると送信されます。',
    '메일 서버가 없어 메일을 여기에 보관합니다. SMTP_URL을 설정하면 발송됩니다.',
  ),
}

const failure = z.object({ reason: z.string() })

/** Says why a mail is here. The reason of a failure is no column: it is kept beside the mail. */
const sayStanding: FieldHook = async ({ data, req }) => {
  const id: unknown = data?.id
  const kept = failure.safeParse(typeof id === 'number' ? await req.payload.kv.get(failureKey(id)) : null)
  return kept.success ? say(req, 'mailFailed', kept.data) : say(req, 'mailKept')
}

const forgetFailure: CollectionAfterDeleteHook = ({ id, req }) => req.payload.kv.delete(failureKey(Number(id)))

/**
 * Mails that did not go out, kept for administrators to hand on: those of an installation without a mail server, and
 * those that the server would not take.
 */
export const Outbox = (hasMailServer: boolean): CollectionConfig<'outbox'> => ({
  slug: 'outbox',
  labels: {
    singular: words('Mail', '邮件', 'メール', '메일'),
    plural: words('Outbox', '发件箱', '送信箱', '보낼 편지함'),
  },
  access: { create: nobody, read: admins, update: nobody, delete: admins },
  admin: {
    group: GROUPS.administration,
    useAsTitle: 'subject',
    defaultColumns: ['subject', 'to', 'standing', 'createdAt'],
    listSearchableFields: ['subject', 'to'],
    description: hasMailServer ? DESCRIPTIONS.withServer : DESCRIPTIONS.withoutServer,
  },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  fields: [
    {
      name: 'standing',
      type: 'text',
      virtual: true,
      label: words('Why it is here', '保留原因', '保管の理由', '보관 이유'),
      access: { create: systemField, update: systemField },
      admin: { readOnly: true, disableListFilter: true },
      hooks: { afterRead: [sayStanding] },
    },
    { name: 'to', type: 'text', required: true, label: words('To', '收件人', '宛先', '받는 사람') },
    { name: 'subject', type: 'text', required: true, label: words('Subject', '主题', '件名', '제목') },
    {
      name: 'text',
      type: 'textarea',
      label: words('Text', '正文', '本文', '내용'),
      admin: { components: { Field: '/admin/mail-text.tsx#MailText' } },
    },
  ],
  hooks: { afterDelete: [forgetFailure] },
})
