'use client'

import { Link, useAuth, useConfig } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { formatAdminURL } from 'payload/shared'
import { isRole } from '#domain/roles.ts'
import { useAdminWords } from '../use-admin-words.ts'
import styles from './nav-links.module.css'
import { deskViewsFor } from './views.ts'
import { deskWords } from './words.ts'

/** Links to our own views above Payload's in the navigation, for those who may open them. */
export function NavLinks() {
  const { user } = useAuth()
  const { config } = useConfig()
  const { language } = useAdminWords()
  const present = usePathname()
  const role: unknown = user?.role
  const views = isRole(role) ? deskViewsFor(role) : []
  if (views.length === 0) return null

  return (
    <ul className={styles.links} aria-label={deskWords[language].navigation}>
      {views.map(({ label, path }) => {
        const href = formatAdminURL({ adminRoute: config.routes.admin, path })
        const isPresent = present === href || present.startsWith(`${href}/`)
        return (
          <li key={path}>
            <Link
              className="nav__link"
              href={href}
              prefetch={false}
              {...(isPresent && { 'aria-current': present === href ? 'page' : 'true' })}
            >
              {isPresent && <span className="nav__link-indicator" />}
              <span className="nav__link-label">{label[language]}</span>
            </Link>
          </li>
        )
      })}
    </ul>
  )
}
