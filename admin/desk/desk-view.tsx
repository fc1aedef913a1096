import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, HydrateAuthProvider, SetStepNav } from '@payloadcms/ui'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import type { ReactNode } from 'react'
import { isRole } from '#domain/roles.ts'
import { adminLanguage } from '../words.ts'
import styles from './desk-view.module.css'
import { DESK_VIEWS, type DeskViewEntry, type DeskViewName } from './views.ts'
import { deskWords } from './words.ts'

type Props = {
  name: DeskViewName
  /** What Payload gives to a view. */
  view: AdminViewServerProps
  /** Said below the heading. */
  description?: ReactNode
  children: ReactNode
}

/** Payload lets everybody to a view that is not its own: whoever is not signed in is asked to, and comes back here. */
function askToSignIn({ params, payload, searchParams }: AdminViewServerProps): never {
  const adminRoute = payload.config.routes.admin
  const segments = params?.segments
  const here = formatAdminURL({ adminRoute, path: `/${Array.isArray(segments) ? segments.join('/') : ''}` })
  const query = new URLSearchParams()
  for (const [key, value] of Object.entries(searchParams ?? {})) if (typeof value === 'string') query.set(key, value)
  const target = query.size > 0 ? `${here}?${query}` : here
  const login = formatAdminURL({ adminRoute, path: payload.config.admin.routes.login })
  redirect(`${login}?${new URLSearchParams({ redirect: target })}`)
}

/** A view of ours in the frame of the admin: for those whose role may open it, the others are told that they may not. */
export function DeskView({ name, view, description, children }: Props) {
  const { locale, permissions, req, visibleEntities } = view.initPageResult
  const role: unknown = req.user?.role
  if (!permissions.canAccessAdmin || !isRole(role)) askToSignIn(view)

  const language = adminLanguage(req.i18n.language)
  const entry: DeskViewEntry = DESK_VIEWS[name]
  const label = entry.label[language]
  const isAllowed = entry.roles.includes(role)
  return (
    <DefaultTemplate
      i18n={req.i18n}
      {...(locale && { locale })}
      {...(view.params && { params: view.params })}
      {...(view.searchParams && { searchParams: view.searchParams })}
      {...(view.user && { user: view.user })}
      payload={req.payload}
      permissions={permissions}
      req={req}
      viewActions={view.viewActions ?? []}
      viewType={name}
      visibleEntities={{ collections: visibleEntities.collections, globals: visibleEntities.globals }}
    >
      {/* Payload's own title of such a view is in one language only, and is left empty in the configuration. */}
      <title>{`${label} ${req.payload.config.admin.meta.titleSuffix ?? ''}`}</title>
      <HydrateAuthProvider permissions={permissions} />
      <SetStepNav nav={[{ label }]} />
      <main>
        <Gutter className={styles.view}>
          <header className={styles.header}>
            <h1>{label}</h1>
            {isAllowed && description}
          </header>
          {isAllowed ? children : <p role="alert">{deskWords[language].notAllowed}</p>}
        </Gutter>
      </main>
    </DefaultTemplate>
  )
}
