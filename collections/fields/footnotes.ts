import { createServerFeature } from '@payloadcms/richtext-lexical'
import { type Config, type Field, type RichTextField, sanitizeFields } from 'payload'
import { FOOTNOTE } from '#domain/footnotes.ts'
import { words } from '../words.ts'

type Props = { noteEditor: RichTextField['editor'] }

/** Payload hands features the sanitized configuration and takes the same to sanitize fields, under an older type. */
const isConfig = (config: object): config is Config => 'collections' in config

/**
 * Footnotes in an editor, as nodes of our own. Payload's inline blocks would do, but each asks the server for its form
 * when it is pasted or imported: 400 requests with the whole document for a long report.
 *
 * @param noteEditor for the text of a note
 */
export const FootnoteFeature = createServerFeature<Props>({
  key: FOOTNOTE,
  feature: async ({ config, isRoot, parentIsLocalized, props }) => {
    const given: object = config
    if (!isConfig(given)) throw new Error('Footnotes need the configuration.')
    const fields: Field[] = [
      {
        name: 'note',
        type: 'richText',
        label: words('Footnote', '脚注', '脚注', '각주'),
        editor: props.noteEditor,
      },
    ]
    const sanitized = await sanitizeFields({
      config: given,
      fields,
      parentIsLocalized,
      requireFieldLevelRichTextEditor: isRoot,
      validRelationships: config.collections.map(({ slug }) => slug),
    })
    return {
      ClientFeature: '/admin/footnotes/feature.tsx#FootnoteFeatureClient',
      generateSchemaMap: () => new Map([['fields', { fields: sanitized }]]),
      sanitizedServerFeatureProps: props,
    }
  },
})
