import { Gutter, HydrateAuthProvider, Link, SetStepNav } from '@payloadcms/ui'
import { notFound, redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import styles from '../desk/desk-view.module.css'
import { DESK_VIEWS } from '../desk/views.ts'
import { adminLanguage } from '../words.ts'
import { makingWords } from './words.ts'

/**
 * In place of Payload's page for a new report. For editors it does the same: a draft is made and opened. Whoever
 * translates is told who makes reports and what to do, where Payload would say to sign in with another account.
 */
export async function NewReportView({ initPageResult }: AdminViewServerProps) {
  const { permissions, req, visibleEntities } = initPageResult
  const adminRoute = req.payload.config.routes.admin
  if (!visibleEntities.collections.includes('reports')) notFound()

  if (permissions.collections?.reports?.create) {
    const report = await req.payload.create({
      collection: 'reports',
      data: {},
      draft: true,
      depth: 0,
      overrideAccess: false,
      user: req.user,
      req,
    })
    redirect(formatAdminURL({ adminRoute, path: `/collections/reports/${report.id}` }))
  }

  const language = adminLanguage(req.i18n.language)
  const words = makingWords[language].byEditors
  const { label, path } = DESK_VIEWS.board
  return (
    <>
      <HydrateAuthProvider permissions={permissions} />
      <SetStepNav nav={[{ label: words.heading }]} />
      <Gutter className={styles.view}>
        <header className={styles.header}>
          <h1>{words.heading}</h1>
          <p>{words.whatToDo}</p>
        </header>
        <p>
          <Link href={formatAdminURL({ adminRoute, path })}>{label[language]}</Link>
        </p>
      </Gutter>
    </>
  )
}
