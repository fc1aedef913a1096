import {
  BlockquoteFeature,
  BoldFeature,
  EXPERIMENTAL_TableFeature,
  FixedToolbarFeature,
  HeadingFeature,
  ItalicFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  SubscriptFeature,
  SuperscriptFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import { BODY_FEATURES, PROSE_FEATURES } from '#domain/word-import/conversion.ts'
import { FootnoteFeature } from './footnotes.ts'
import { LINKS } from './links.ts'
import { TextBlocksFeature } from './text-blocks.ts'
import { WordFeature } from './word-import.ts'

const PROSE_PASTE = WordFeature({ features: PROSE_FEATURES, importsDocx: false })

/** Paragraphs, emphasis, lists and links: summaries, bios, standing texts. */
export const proseEditor = lexicalEditor({
  features: [
    ParagraphFeature(),
    BoldFeature(),
    ItalicFeature(),
    UnorderedListFeature(),
    OrderedListFeature(),
    ...LINKS,
    PROSE_PASTE,
    FixedToolbarFeature(),
  ],
})

/** The text of a footnote. */
const noteEditor = lexicalEditor({
  features: [ParagraphFeature(), BoldFeature(), ItalicFeature(), ...LINKS, PROSE_PASTE, FixedToolbarFeature()],
})

/** All that a report has: headings, quotations, tables, footnotes, figures, pull quotes and embeds, too. For the summary and full text of an edition. */
export const editionEditor = lexicalEditor({
  features: [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
    BoldFeature(),
    ItalicFeature(),
    SubscriptFeature(),
    SuperscriptFeature(),
    UnorderedListFeature(),
    OrderedListFeature(),
    BlockquoteFeature(),
    EXPERIMENTAL_TableFeature(),
    ...LINKS,
    FootnoteFeature({ noteEditor }),
    TextBlocksFeature(),
    WordFeature({ features: BODY_FEATURES, importsDocx: true }),
    FixedToolbarFeature(),
  ],
})
