import { createServerFeature } from '@payloadcms/richtext-lexical'
import type { Features } from '#domain/word-import/conversion.ts'

type Props = {
  /** What the editor keeps of a text that is pasted. */
  features: Features
  /** Whether a .docx can be imported, too. */
  importsDocx: boolean
}

/** Takes over texts of Word and other word processors: pasted, and from a .docx. */
export const WordFeature = createServerFeature<Props, Props, Props>({
  key: 'wordImport',
  feature: ({ props }) => ({
    ClientFeature: '/admin/word-import/feature.ts#WordFeatureClient',
    clientFeatureProps: props,
    sanitizedServerFeatureProps: props,
  }),
})
