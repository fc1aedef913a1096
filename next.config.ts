import type { NextConfig } from 'next'
import { withPayload } from '@payloadcms/next/withPayload'
import createNextIntlPlugin from 'next-intl/plugin'

const nextConfig: NextConfig = {
  // The front server compresses, so that it can also read and change pages.
  compress: false,
  poweredByHeader: false,
  // It gives them their tags, too: of what it sends.
  generateEtags: false,
  // A page is sent whole, so its own head is as early as a header that says the same.
  reactMaxHeadersLength: 0,
  // `npm run check` checks the types; a build on a server need not do it again.
  typescript: { ignoreBuildErrors: true },
  // One copy of Payload for pages and routes: bundled, each kind has its own, and an error made in one is
  // unknown to the other, which then leaves out which field is wrong.
  serverExternalPackages: ['payload', '@payloadcms/db-postgres', '@payloadcms/drizzle', '@payloadcms/email-nodemailer'],
  allowedDevOrigins: ['127.0.0.1'],
  logging: { incomingRequests: { ignore: [/^\/internal\//, /^\/share\//] } },
  experimental: { isrFlushToDisk: false },
  htmlLimitedBots: /.*/,
}

export default createNextIntlPlugin('./i18n/request.ts')(withPayload(nextConfig, { devBundleServerPackages: false }))
