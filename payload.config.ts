import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { uniqueIndex } from '@payloadcms/db-postgres/drizzle/pg-core'
import { sql } from '@payloadcms/db-postgres'
import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import { s3Storage } from '@payloadcms/storage-s3'
import { en } from '@payloadcms/translations/languages/en'
import { ja } from '@payloadcms/translations/languages/ja'
import { ko } from '@payloadcms/translations/languages/ko'
import { zh } from '@payloadcms/translations/languages/zh'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { Activity } from '#collections/Activity.ts'
import { AuthorMerges } from '#collections/AuthorMerges.ts'
import { Authors } from '#collections/Authors.ts'
import { Documents } from '#collections/Documents.ts'
import { Comments } from '#collections/Comments.ts'
import { deskSearchEndpoint } from '#collections/draft-search/endpoint.ts'
import { dashboardEndpoint } from '#collections/desk/dashboard.ts'
import { untitledEndpoint } from '#collections/desk/untitled.ts'
import { reviewEndpoint } from '#collections/desk/review.ts'
import { keepEverySession } from '#collections/every-session.ts'
import { lockWhileWriting } from '#collections/saves/lock-while-writing.ts'
import { namedAs, payloadWords } from '#collections/payload-words.ts'
import { convertDocxEndpoint } from '#collections/endpoints/convert-docx.ts'
import { HomePage } from '#collections/globals/HomePage.ts'
import { Navigation } from '#collections/globals/Navigation.ts'
import { SiteSettings } from '#collections/globals/SiteSettings.ts'
import { hasRole } from '#collections/access/roles.ts'
import { Images } from '#collections/Images.ts'
import { LinkChecks } from '#collections/LinkChecks.ts'
import { Organisations } from '#collections/Organisations.ts'
import { Outbox } from '#collections/Outbox.ts'
import { proseEditor } from '#collections/fields/rich-text.ts'
import { sayBadValue } from '#collections/hooks/bad-values.ts'
import { sayWhole } from '#collections/hooks/say-whole.ts'
import { quietUploads } from '#collections/fields/upload-columns.ts'
import { onlyStorableText } from '#collections/hooks/storable-text.ts'
import { Schedules } from '#collections/Schedules/index.ts'
import { Reports } from '#collections/Reports/index.ts'
import { ShareLinks } from '#collections/ShareLinks.ts'
import { guardSaves } from '#collections/saves/guard.ts'
import { Translations } from '#collections/Translations/index.ts'
import { Users } from '#collections/Users.ts'
import { Categories, Disclaimers, Series, Topics } from '#collections/vocabulary.ts'
import { INTERFACE_LANGUAGES, LANGUAGES } from '#domain/languages.ts'
import { createRecentDrops } from '#domain/recent-drops.ts'
import { createSharedRuns } from '#domain/shared-runs.ts'
import { checkLinks } from '#jobs/check-links.ts'
import { inviteUser } from '#jobs/invite-user.ts'
import { readDocument } from '#jobs/read-document.ts'
import { sendNotice } from '#jobs/send-notice.ts'
import { passwordReset } from '#mail/accounts.ts'
import { outboxAdapter } from '#mail/outbox-adapter.ts'
import { bucket, files, folderOf } from '#storage/stores.ts'
import { readDocx } from '#word/read-docx.ts'
import { env, isInsideNext } from './env.ts'

const root = path.dirname(fileURLToPath(import.meta.url))
const data = path.resolve(root, env.DATA_DIR)
const localOrigins = [`http://localhost:${env.PORT}`, `http://127.0.0.1:${env.PORT}`]
const origins = env.PUBLIC_URL ? [env.PUBLIC_URL] : localOrigins
const isBehindTls = env.PUBLIC_URL?.startsWith('https:') === true

const MEGABYTE = 1024 * 1024

export default buildConfig({
  secret: env.PAYLOAD_SECRET,
  // On a local start the admin talks to whichever of localhost and 127.0.0.1 it was opened at.
  serverURL: env.PUBLIC_URL ?? '',
  csrf: origins,
  cors: origins,
  graphQL: { disable: true },
  maxDepth: 2,
  telemetry: false,
  custom: {
    insideNext: isInsideNext,
    origin: env.PUBLIC_URL ?? localOrigins[0],
    recentDrops: createRecentDrops(),
    typesetRuns: createSharedRuns(),
    typesetFolder: path.join(data, 'typeset'),
    linkCheck: env.LINK_CHECK === 'on',
  },
  admin: {
    user: 'users',
    // Payload's own default asks gravatar.com for a picture of everybody who signs in.
    avatar: 'default',
    importMap: { baseDir: root, importMapFile: path.join(root, 'app/(payload)/admin/importMap.js') },
    meta: { titleSuffix: ' – APLN' },
    // At the bottom, notices would cover the checklist that they speak of, and on a telephone the warnings of the form.
    toast: { position: 'top-center' },
    // With the zone: what is rendered on the server, such as the name of a version, is in the server's.
    dateFormat: 'yyyy-MM-dd HH:mm O',
    components: {
      providers: [
        '/admin/kept-text/watch.tsx#WatchSaves',
        '/admin/payload-style.tsx#PayloadStyle',
        '/admin/locale/locale-choice.tsx#LocaleChoice',
        '/admin/names/name-controls.tsx#NameControls',
      ],
      beforeNavLinks: ['/admin/desk/nav-links.tsx#NavLinks'],
      // The same paths as in admin/desk/views.ts; each view names itself in the person's language.
      views: {
        dashboard: { Component: '/admin/dashboard/dashboard-view.tsx#DashboardView' },
        search: {
          path: '/search',
          Component: '/admin/search/search-view.tsx#SearchView',
          exact: true,
          meta: { title: '' },
        },
        review: {
          path: '/review',
          Component: '/admin/review/review-view.tsx#ReviewView',
          exact: true,
          meta: { title: '' },
        },
        board: { path: '/board', Component: '/admin/board/board-view.tsx#BoardView', exact: true, meta: { title: '' } },
        bios: { path: '/bios', Component: '/admin/bios/bios-view.tsx#BiosView', exact: true, meta: { title: '' } },
      },
    },
  },
  i18n: {
    fallbackLanguage: 'en',
    supportedLanguages: { en, zh, ja: namedAs(ja, LANGUAGES.ja.nativeName), ko },
    translations: payloadWords,
  },
  localization: {
    defaultLocale: 'en',
    fallback: false,
    locales: INTERFACE_LANGUAGES.map((code) => ({ code, label: LANGUAGES[code].nativeName })),
  },
  editor: proseEditor,
  hooks: { afterError: [sayBadValue, sayWhole] },
  collections: [
    guardSaves('reports', Reports),
    guardSaves('translations', Translations),
    guardSaves('series', Series),
    Documents(folderOf('documents'), files.documents),
    Images(folderOf('images'), files.images),
    guardSaves('authors', Authors),
    AuthorMerges,
    guardSaves('organisations', Organisations),
    guardSaves('categories', Categories),
    guardSaves('topics', Topics),
    guardSaves('disclaimers', Disclaimers),
    {
      ...Users,
      auth: {
        ...Users.auth,
        forgotPassword: passwordReset,
        cookies: { ...Users.auth.cookies, secure: isBehindTls },
      },
    },
    ShareLinks,
    Schedules,
    Activity,
    Comments,
    LinkChecks,
    Outbox(env.SMTP_URL !== undefined),
  ],
  endpoints: [deskSearchEndpoint, reviewEndpoint, dashboardEndpoint, untitledEndpoint, convertDocxEndpoint(readDocx)],
  plugins: [
    onlyStorableText,
    s3Storage({
      enabled: bucket.enabled,
      // The database is the same with a bucket and without, so that a portal can move from one to the other.
      alwaysInsertFields: true,
      bucket: bucket.name,
      config: bucket.client,
      collections: { documents: { prefix: 'documents' }, images: { prefix: 'images' } },
    }),
    quietUploads,
  ],
  globals: [SiteSettings, HomePage, Navigation],
  jobs: {
    tasks: [readDocument, inviteUser, sendNotice, checkLinks()],
    access: { run: () => false, queue: () => false, cancel: () => false },
    deleteJobOnComplete: true,
    jobsCollectionOverrides: ({ defaultJobsCollection }) => ({
      ...defaultJobsCollection,
      access: {
        read: ({ req }) => hasRole(req, 'admin'),
        create: () => false,
        update: () => false,
        delete: ({ req }) => hasRole(req, 'admin'),
      },
    }),
  },
  upload: {
    // The front server refuses what is over 50 MB in the person's language; this is for bodies of unannounced length.
    limits: { fileSize: 51 * MEGABYTE },
    abortOnLimit: true,
    responseOnLimit: 'The file is larger than 50 MB. Make it smaller and upload it again.',
    useTempFiles: true,
    tempFileDir: path.join(data, 'uploads/incoming'),
  },
  email: env.SMTP_URL
    ? nodemailerAdapter({
        defaultFromAddress: env.MAIL_FROM,
        defaultFromName: 'APLN',
        transportOptions: { url: env.SMTP_URL },
        skipVerify: true,
      })
    : outboxAdapter(env.MAIL_FROM),
  logger: { options: { level: env.LOG_LEVEL } },
  sharp,
  typescript: { outputFile: path.join(root, 'payload-types.ts'), autoGenerate: false },
  db: [keepEverySession, lockWhileWriting].reduce(
    (adapter, changed) => changed(adapter),
    postgresAdapter({
      pool: { connectionString: env.DATABASE_URL, max: 10, connectionTimeoutMillis: 5000 },
      push: false,
      migrationDir: path.join(root, 'migrations'),
      afterSchemaInit: [
        ({ schema, extendTable }) => {
          const { schedules, translations } = schema.tables
          if (!schedules || !translations) throw new Error('A table that needs an index of ours is not in the schema.')
          extendTable({
            table: schedules,
            // Partial: what was done or cancelled does not block what is planned next.
            extraConfig: (table) => ({
              schedules_waiting_unique: uniqueIndex('schedules_waiting_unique')
                .on(table.collection, table.edition, table.action)
                .where(sql`status = 'waiting'`),
            }),
          })
          extendTable({
            table: translations,
            // Partial: a translation in the trash does not block a new one into the same language.
            extraConfig: (table) => ({
              translations_report_language_unique: uniqueIndex('translations_report_language_unique')
                .on(table.report, table.language)
                .where(sql`deleted_at is null`),
            }),
          })
          return schema
        },
      ],
    }),
  ),
})
