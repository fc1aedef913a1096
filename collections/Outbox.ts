import type { CollectionConfig } from 'payload'
import { admins, nobody } from './access/rules.ts'
import { GROUPS, words } from './words.ts'

/** Mails of an installation without a mail server: kept here for administrators to hand on. */
export const Outbox: CollectionConfig<'outbox'> = {
  slug: 'outbox',
  labels: {
    singular: words('Mail', '邮件', 'メール', '메일'),
    plural: words('Outbox', '发件箱', '送信箱', '보낼 편지함'),
  },
  access: { create: nobody, read: admins, update: nobody, delete: admins },
  admin: {
    group: GROUPS.administration,
    useAsTitle: 'subject',
    defaultColumns: ['subject', 'to', 'createdAt'],
    listSearchableFields: ['subject', 'to'],
    description: words(
      'No mail server is set up, so mails are kept here. Set SMTP_URL to send them.',
      '未配置邮件服务器，邮件保存在此。设置 SMTP_URL 即可发送。',
      'メールサーバーが未設定のため、メールはここに保管されます。SMTP_URL を設定すると送信されます。',
      '메일 서버가 없어 메일을 여기에 보관합니다. SMTP_URL을 설정하면 발송됩니다.',
    ),
  },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  fields: [
    { name: 'to', type: 'text', required: true, label: words('To', '收件人', '宛先', '받는 사람') },
    { name: 'subject', type: 'text', required: true, label: words('Subject', '主题', '件名', '제목') },
    {
      name: 'text',
      type: 'textarea',
      label: words('Text', '正文', '本文', '내용'),
      admin: { components: { Field: '/admin/mail-text.tsx#MailText' } },
    },
  ],
}
