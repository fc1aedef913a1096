'use client'

import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import type { Features } from '#domain/word-import/conversion.ts'
import { ImportDocx } from './import-docx.tsx'
import { PastePlugin } from './paste-plugin.tsx'

type Props = { features: Features; importsDocx: boolean }

/** Texts from word processors: pasted into any editor; from a .docx where the editor has all that one can have. */
export const WordFeatureClient = createClientFeature<Props>(({ props }) => ({
  plugins: [
    { Component: PastePlugin, position: 'normal' },
    ...(props.importsDocx ? [{ Component: ImportDocx, position: 'aboveContainer' as const }] : []),
  ],
  sanitizedClientFeatureProps: props,
}))
