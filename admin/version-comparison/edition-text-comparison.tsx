import { LexicalDiffComponent } from '@payloadcms/richtext-lexical/rsc'
import type { ComponentProps } from 'react'
import { notesInTheText } from '#domain/notes-in-text.ts'

/** Payload's comparison of two texts, which knows nothing of footnotes: they are compared as text in brackets. */
export function EditionTextComparison(props: ComponentProps<typeof LexicalDiffComponent>) {
  return (
    <LexicalDiffComponent
      {...props}
      comparisonValue={notesInTheText(props.comparisonValue)}
      versionValue={notesInTheText(props.versionValue)}
    />
  )
}
