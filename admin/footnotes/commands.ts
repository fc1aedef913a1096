import { createCommand, type LexicalCommand, type NodeKey } from '@payloadcms/richtext-lexical/lexical'

/** Opens the form of a footnote: of the one with this key, or of a new one. */
export const OPEN_FOOTNOTE_COMMAND: LexicalCommand<NodeKey | null> = createCommand('OPEN_FOOTNOTE_COMMAND')
