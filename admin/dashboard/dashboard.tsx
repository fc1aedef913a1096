'use client'

import { Link, useAuth, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import type { Role } from '#domain/roles.ts'
import { NotLoaded } from '../not-loaded.tsx'
import { useAnswer } from '../desk/use-answer.ts'
import { useAdminWords } from '../use-admin-words.ts'
import { type DashboardAnswer, dashboardSchema } from './answer.ts'
import styles from './dashboard.module.css'
import { listLink } from './list-links.ts'
import { ActItem, EditionItem, NamedItem } from './rows.tsx'
import { Section } from './section.tsx'
import { useAdminLink } from './use-admin-link.ts'
import { dashboardWords, type DashboardWords } from './words.ts'

/** What acts and states are called in the person's language. */
type Names = { actions: Record<string, string>; states: Record<string, string> }

/** What the signed-in person has to do, and where to begin. */
export function Dashboard(names: Names) {
  const { user } = useAuth()
  const { config } = useConfig()
  const { language } = useAdminWords()
  const words = dashboardWords[language]
  const url = formatAdminURL({ apiRoute: config.routes.api, path: '/desk/dashboard' })
  const { answer, reload } = useAnswer(url, dashboardSchema)
  const name: unknown = user?.name
  return (
    <div className={styles.dashboard}>
      <h1>{words.hello(typeof name === 'string' ? name : '')}</h1>
      {answer.status === 'loading' && <p role="status">{words.loading}</p>}
      {answer.status === 'failed' && <NotLoaded message={words.failed} again={words.tryAgain} onAgain={reload} />}
      {answer.status === 'here' && (
        <>
          <QuickLinks role={answer.content.role} words={words} />
          <div className={styles.sections}>
            {answer.content.role === 'bioStaff' ? (
              <BioSections content={answer.content} words={words} />
            ) : (
              <EditionSections content={answer.content} words={words} {...names} />
            )}
          </div>
        </>
      )}
    </div>
  )
}

function QuickLinks({ role, words }: { role: Role; words: DashboardWords }) {
  const link = useAdminLink()
  const newTranslation = { label: words.newTranslation, href: '/collections/translations/create' } as const
  const board = { label: words.board, href: '/board' } as const
  const links = {
    editor: [{ label: words.newReport, href: '/collections/reports/create' } as const, newTranslation, board],
    translator: [newTranslation, board],
    bioStaff: [
      { label: words.authors, href: '/collections/authors' } as const,
      { label: words.images, href: '/collections/images' } as const,
    ],
  }[role === 'admin' ? 'editor' : role]
  return (
    <nav aria-label={words.quick} className={styles.quick}>
      {links.map(({ href, label }) => (
        <Link key={href} href={link(href)} className={styles.quickLink}>
          {label}
        </Link>
      ))}
    </nav>
  )
}

type BioProps = { content: Extract<DashboardAnswer, { role: 'bioStaff' }>; words: DashboardWords }

function BioSections({ content: { authors }, words }: BioProps) {
  const link = useAdminLink()
  return (
    <Section
      heading={words.heading.authors}
      empty={words.empty.authors}
      links={[{ label: words.all, href: link('/collections/authors') }]}
    >
      {authors.rows.map((row) => (
        <NamedItem key={row.id} row={row} collection="authors" />
      ))}
    </Section>
  )
}

type EditionProps = Names & { content: Exclude<DashboardAnswer, { role: 'bioStaff' }>; words: DashboardWords }

function EditionSections({ content, words, actions, states }: EditionProps) {
  const link = useAdminLink()
  const { activity, editions, findings, mails, role } = content
  const isEditor = role !== 'translator'
  const mine = [{ label: words.all, href: link('/board?assignee=me') }]
  const links = {
    mine,
    sentBack: mine,
    review: [{ label: words.all, href: link('/review') }],
    scheduled: [{ label: words.all, href: link(listLink('schedules', { status: 'waiting' })) }],
    failed: [{ label: words.all, href: link(listLink('schedules', { status: 'failed' })) }],
    stale: [{ label: words.all, href: link('/board?stale=true') }],
  }
  const section = (name: keyof typeof links) => (
    <Section
      heading={words.heading[name]}
      count={editions[name].total}
      empty={words.empty[name]}
      links={links[name]}
      key={name}
    >
      {editions[name].rows.map((row) => (
        <EditionItem key={`${row.collection}/${row.id}/${row.plan?.id}`} row={row} states={states} />
      ))}
    </Section>
  )
  return (
    <>
      {mails !== null && (
        <p className={styles.mails}>
          {mails === 0 ? words.mailsNone : words.mails(mails)}{' '}
          <Link href={link('/collections/outbox')}>{words.outbox}</Link>
        </p>
      )}
      {isEditor && editions.failed.total > 0 && section('failed')}
      {isEditor ? section('review') : section('sentBack')}
      {section('mine')}
      {isEditor && section('scheduled')}
      {section('stale')}
      <Section
        heading={words.heading.findings}
        count={findings.total}
        empty={words.empty.findings}
        links={[{ label: words.all, href: link(listLink('documents', { reading: 'failed' })) }]}
      >
        {findings.rows.map((row) => (
          <NamedItem key={row.id} row={row} collection="documents" />
        ))}
      </Section>
      <Section
        heading={words.heading.activity}
        empty={words.empty.activity}
        links={isEditor ? [{ label: words.all, href: link('/collections/activity') }] : []}
      >
        {activity.map((row) => (
          <ActItem key={row.id} row={row} actions={actions} />
        ))}
      </Section>
    </>
  )
}
