'use client'

import { Pagination } from '@payloadcms/ui'
import { usePathname, useRouter, useSearchParams } from 'next/navigation.js'

/** Leafs through the versions; the page stands in the address, as in Payload's lists. */
export function VersionPages({ page, totalPages }: { page: number; totalPages: number }) {
  const pathname = usePathname()
  const router = useRouter()
  const params = useSearchParams()
  const turnTo = (to: number) => {
    const next = new URLSearchParams(params)
    next.set('page', String(to))
    router.push(`${pathname}?${next}`)
  }
  return (
    <Pagination
      hasNextPage={page < totalPages}
      hasPrevPage={page > 1}
      nextPage={page + 1}
      numberOfNeighbors={1}
      onChange={turnTo}
      page={page}
      prevPage={page - 1}
      totalPages={totalPages}
    />
  )
}
