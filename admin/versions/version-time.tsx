'use client'

import { Link, useModal } from '@payloadcms/ui'
import { usePathname, useSearchParams } from 'next/navigation.js'
import { useSyncExternalStore } from 'react'
import { formatInstant } from '../times.ts'
import { useAdminWords } from '../use-admin-words.ts'

const never = () => () => {}

/** When a version was saved, where the person is; only the browser knows where, so that the server leaves it open. */
function useOwnTime(instant: string): string {
  const { language } = useAdminWords()
  return useSyncExternalStore(
    never,
    () => formatInstant(instant, language),
    () => '',
  )
}

/** Leads to what changed in a version; of what lies in the trash, there is no such page. */
export function VersionTime({ href, instant }: { href: string | null; instant: string }) {
  const when = <time dateTime={instant}>{useOwnTime(instant)}</time>
  if (href === null) return when
  return (
    <Link href={href} prefetch={false}>
      {when}
    </Link>
  )
}

/** In the drawer of a comparison: takes the version as the one to compare with. */
export function ComparedVersionTime({ id, instant }: { id: number | string; instant: string }) {
  const when = useOwnTime(instant)
  const { closeAllModals } = useModal()
  const pathname = usePathname()
  const params = new URLSearchParams(useSearchParams())
  params.set('versionFrom', String(id))
  return (
    <Link href={`${pathname}?${params}`} onClick={closeAllModals} prefetch={false}>
      <time dateTime={instant}>{when}</time>
    </Link>
  )
}
