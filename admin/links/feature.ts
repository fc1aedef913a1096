'use client'

import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import { EmptyLinksPlugin } from './empty-links-plugin.tsx'

/** No link without an address. */
export const EmptyLinksFeatureClient = createClientFeature({
  plugins: [{ Component: EmptyLinksPlugin, position: 'normal' }],
})
