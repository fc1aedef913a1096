'use client'

import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'

/** @returns a function that makes addresses in the admin. @example link('/collections/reports/create') */
export function useAdminLink(): (path: `/${string}`) => string {
  const { config } = useConfig()
  return (path) => formatAdminURL({ adminRoute: config.routes.admin, path })
}
