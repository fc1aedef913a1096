import { randomBytes } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import {
  APIError,
  type CollectionAfterChangeHook,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type CollectionBeforeLoginHook,
  type CollectionBeforeOperationHook,
  type CollectionBeforeValidateHook,
  type CollectionConfig,
  type PayloadRequest,
} from 'payload'
import { EDITION_LANGUAGES, INTERFACE_LANGUAGES, LANGUAGE_TAGS, LANGUAGES } from '#domain/languages.ts'
import type { Role } from '#domain/roles.ts'
import type { User } from '../payload-types.ts'
import { roleOf } from './access/roles.ts'
import { adminField, admins, selfOrAdmins, systemField } from './access/rules.ts'
import { colleaguesEndpoint } from './endpoints/colleagues.ts'
import { invitationEndpoints } from './endpoints/invitation.ts'
import { revokeSharesOfDeleted, revokeSharesOfLeaver } from './hooks/share-links.ts'
import { transactionOf } from './hooks/transaction.ts'
import { say } from './messages.ts'
import { refuse } from './refuse.ts'
import { usesEndpoint } from './uses/endpoint.ts'
import { keepWhatIsUsed } from './uses/keep-what-is-used.ts'
import { GROUPS, words, type Words } from './words.ts'

const MINUTE = 60_000

const ROLE_LABELS: Record<Role, Words> = {
  admin: words('Administrator', '管理员', '管理者', '관리자'),
  editor: words('Editor', '编辑', '編集者', '편집자'),
  translator: words('Translator', '译者', '翻訳者', '번역자'),
  bioStaff: words('Staff for bios', '简介维护人员', '略歴担当', '약력 담당'),
}

const adminOnly = { create: adminField, update: adminField }

const SHORTEST_PASSWORD = 12

/** For every way in which a password is set: by an invitation, when it was forgotten, in the account, by a script. */
const refuseShortPassword: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update' && operation !== 'resetPassword') return args
  const data: object | undefined = args.data
  const password: unknown = data && 'password' in data ? data.password : undefined
  if (typeof password === 'string' && password.length < SHORTEST_PASSWORD)
    refuse(req, 'users', 'password', 'passwordShort')
  return args
}

/** Invited users choose their password by the link in the mail; until then nobody knows it. */
const giveUnknownPassword: CollectionBeforeValidateHook<User> = ({ data, operation }) => {
  if (operation !== 'create' || !data || data.password) return data
  return { ...data, password: randomBytes(32).toString('base64url') }
}

const requireLanguages: CollectionBeforeChangeHook<User> = ({ data, req }) => {
  if (data.role === 'translator' && (data.languages ?? []).length === 0)
    refuse(req, 'users', 'languages', 'languagesNeeded')
  return data
}

/** Key of the lock under which administrators leave one after another: two at once would each see the other stay. */
const LEAVING_LOCK = 7_215_002

async function isLastAdmin(req: PayloadRequest, id: number): Promise<boolean> {
  await (await transactionOf(req)).execute(sql`select pg_advisory_xact_lock(${LEAVING_LOCK})`)
  const { totalDocs } = await req.payload.count({
    collection: 'users',
    where: { role: { equals: 'admin' }, active: { not_equals: false }, id: { not_equals: id } },
    overrideAccess: true,
    req,
  })
  return totalDocs === 0
}

/** Somebody must be left who can let the others in again; deactivation ends all sessions. */
const keepAnAdmin: CollectionBeforeChangeHook<User> = async ({ data, originalDoc, operation, req }) => {
  if (operation !== 'update' || originalDoc?.id === undefined) return data
  const leaves =
    originalDoc.role === 'admin' && originalDoc.active !== false && (data.role !== 'admin' || data.active === false)
  if (leaves && (await isLastAdmin(req, originalDoc.id)))
    refuse(req, 'users', data.role === 'admin' ? 'active' : 'role', 'lastAdmin')
  return data.active === false ? { ...data, sessions: [] } : data
}

const keepLastAdmin: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const user = await req.payload.findByID({ collection: 'users', id, depth: 0, overrideAccess: true, req })
  if (user.role === 'admin' && (await isLastAdmin(req, user.id)))
    throw new APIError(say(req, 'lastAdmin'), 400, null, true)
}

const refuseDeactivated: CollectionBeforeLoginHook<User> = ({ req, user }) => {
  if (user.active === false) throw new APIError(say(req, 'deactivated'), 403, null, true)
  return user
}

/** The mail is sent by a job: an address that cannot be reached does not undo the invitation. */
const invite: CollectionAfterChangeHook<User> = async ({ doc, operation, req }) => {
  if (operation !== 'create' || req.context.withoutInvitation === true) return
  await req.payload.jobs.queue({ task: 'inviteUser', input: { user: doc.id }, req })
}

/** A login with a role; never an author. */
export const Users = {
  slug: 'users',
  labels: {
    singular: words('User', '用户', 'ユーザー', '사용자'),
    plural: words('Users', '用户', 'ユーザー', '사용자'),
  },
  access: {
    create: admins,
    read: selfOrAdmins,
    update: selfOrAdmins,
    delete: admins,
    unlock: admins,
    admin: ({ req }) => roleOf(req) !== null,
  },
  admin: {
    group: GROUPS.administration,
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'role', 'languages', 'active'],
    listSearchableFields: ['name', 'email'],
    components: { edit: { beforeDocumentControls: ['/admin/uses/uses-before-deleting.tsx#UsesBeforeDeleting'] } },
    description: words(
      'Create a user to send an invitation by mail. Deactivate people who leave rather than deleting them.',
      '创建用户即发送邮件邀请。人员离职时请停用，不要删除。',
      'ユーザーを作成すると招待メールが送られます。離任者は削除せず停止してください。',
      '사용자를 만들면 초대 메일이 발송됩니다. 떠나는 사람은 삭제하지 말고 비활성화하세요.',
    ),
  },
  defaultSort: 'name',
  disableDuplicate: true,
  auth: {
    maxLoginAttempts: 5,
    lockTime: 10 * MINUTE,
    tokenExpiration: 8 * 60 * 60,
    useSessions: true,
    cookies: { sameSite: 'Lax' },
  },
  endpoints: [colleaguesEndpoint, ...invitationEndpoints, usesEndpoint('users', ['admin'])],
  fields: [
    {
      name: 'invitation',
      type: 'ui',
      label: words(
        'An invitation is mailed to this address when you save. The person chooses a password by the link in it. Without a mail server it waits in Outbox: pass its link on.',
        '保存后将向此邮箱发送邀请，对方通过邮件中的链接自行设置密码。未设置邮件服务器时，邀请保存在“发件箱”中，请自行转交链接。',
        '保存すると、このアドレスに招待メールが送られます。パスワードは本人がメールのリンクから設定します。メールサーバーがない場合は「送信箱」に残るので、リンクを本人に伝えてください。',
        '저장하면 이 주소로 초대 메일이 갑니다. 비밀번호는 본인이 메일의 링크에서 정합니다. 메일 서버가 없으면 ‘보낼 편지함’에 남으니 링크를 직접 전해 주세요.',
      ),
      admin: { components: { Field: '/admin/invitation/invitation-note.tsx#InvitationNote' }, disableListColumn: true },
    },
    { name: 'name', type: 'text', required: true, label: words('Name', '姓名', '氏名', '이름') },
    {
      name: 'role',
      type: 'select',
      required: true,
      defaultValue: 'translator',
      saveToJWT: true,
      label: words('Role', '角色', '役割', '역할'),
      options: Object.entries(ROLE_LABELS).map(([value, label]) => ({ value, label })),
      access: adminOnly,
      admin: { isClearable: false },
    },
    {
      name: 'languages',
      type: 'select',
      hasMany: true,
      label: words('Languages they translate into', '翻译目标语言', '翻訳先の言語', '번역하는 언어'),
      options: LANGUAGE_TAGS.map((tag) => ({ value: tag, label: EDITION_LANGUAGES[tag] })),
      access: adminOnly,
      admin: { condition: (data) => data?.role === 'translator' },
    },
    {
      name: 'language',
      type: 'select',
      defaultValue: 'en',
      label: words('Language of mails', '邮件语言', 'メールの言語', '메일 언어'),
      options: INTERFACE_LANGUAGES.map((value) => ({ value, label: LANGUAGES[value].nativeName })),
      admin: { isClearable: false },
    },
    {
      name: 'active',
      type: 'checkbox',
      defaultValue: true,
      label: words('Active', '启用', '有効', '활성'),
      access: adminOnly,
      admin: {
        position: 'sidebar',
        description: words(
          'Clear it when somebody leaves: they are signed out at once and cannot sign in.',
          '人员离职时取消勾选：立即退出登录且无法再登录。',
          '離任時に外すと、直ちにログアウトされログインできなくなります。',
          '떠날 때 해제하면 바로 로그아웃되고 로그인할 수 없습니다.',
        ),
      },
    },
    // What a form sends as password of a new user is dropped: the invited person chooses one.
    {
      name: 'password',
      type: 'text',
      virtual: true,
      access: { create: systemField },
      admin: { hidden: true, disableListColumn: true, disableListFilter: true },
    },
  ],
  hooks: {
    beforeOperation: [refuseShortPassword],
    beforeValidate: [giveUnknownPassword],
    beforeChange: [requireLanguages, keepAnAdmin],
    beforeDelete: [keepLastAdmin, keepWhatIsUsed, revokeSharesOfDeleted],
    beforeLogin: [refuseDeactivated],
    afterChange: [invite, revokeSharesOfLeaver],
  },
} satisfies CollectionConfig<'users'>
