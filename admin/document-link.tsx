'use client'

import { Link, useEntityVisibility } from '@payloadcms/ui'
import type { ReactNode } from 'react'

type Place = { collection: string } | { global: string }

type Props = {
  /** Whose form it is. */
  of: Place
  /** Address of the form. */
  form: string
  /** Path of what readers see of it; null where they see nothing. */
  page: string | null
  children: ReactNode
}

/**
 * The way to a document: to its form for whom the admin shows such forms, else to its public page. Where there is
 * neither, its name alone: a link would lead to “not found”.
 */
export function DocumentLink({ of, form, page, children }: Props) {
  const { visibleEntities } = useEntityVisibility()
  const isShown =
    'global' in of
      ? visibleEntities.globals.some((slug) => slug === of.global)
      : visibleEntities.collections.some((slug) => slug === of.collection)
  if (isShown) return <Link href={form}>{children}</Link>
  if (page === null) return <>{children}</>
  return (
    <a href={page} target="_blank" rel="noreferrer">
      {children}
    </a>
  )
}
