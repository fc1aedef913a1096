import type { NextConfig } from 'next'
import { withPayload } from '@payloadcms/next/withPayload'
import createNextIntlPlugin from 'next-intl/plugin'

const nextConfig: NextConfig = {
  // The front server compresses, so that it can also read and change pages.
  compress: false,
  poweredByHeader: false,
  experimental: { isrFlushToDisk: false },
  htmlLimitedBots: /.*/,
}

export default createNextIntlPlugin('./i18n/request.ts')(withPayload(nextConfig, { devBundleServerPackages: false }))
