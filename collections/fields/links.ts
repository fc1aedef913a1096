import { createServerFeature, LinkFeature } from '@payloadcms/richtext-lexical'

const EmptyLinksFeature = createServerFeature({
  key: 'emptyLinks',
  feature: { ClientFeature: '/admin/links/feature.ts#EmptyLinksFeatureClient' },
})

/** Links to addresses; none to documents, whose addresses may change. */
export const LINKS = [LinkFeature({ enabledCollections: [] }), EmptyLinksFeature()]
