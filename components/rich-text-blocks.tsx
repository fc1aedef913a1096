import type { JSXConverters } from '@payloadcms/richtext-lexical/react'
import type { ImageView } from '#content/views.ts'
import { EMBED, FIGURE, PULL_QUOTE, textBlockOf } from '#domain/text-blocks.ts'
import { Picture } from './picture.tsx'
import { PanelCaptions } from './report-figure.tsx'
import styles from './rich-text-blocks.module.css'
import { EmbedFrame } from './rich-text-embed.tsx'

type FigureProps = { image: ImageView; caption: string }

function TextFigure({ caption, image }: FigureProps) {
  const hasPanels = image.panels.some(({ credit, description }) => credit || description)
  return (
    <figure className={styles.figure}>
      <Picture image={image} sizes="(min-width: 44rem) 40rem, 100vw" />
      {(caption || hasPanels) && (
        <figcaption>
          {caption && <p className={styles.caption}>{caption}</p>}
          <PanelCaptions image={image} />
        </figcaption>
      )}
    </figure>
  )
}

type QuoteProps = { text: string; source: string }

function PullQuote({ source, text }: QuoteProps) {
  return (
    <figure className={styles.pullQuote}>
      <blockquote>
        <p>{text}</p>
      </blockquote>
      {source && <figcaption>{source}</figcaption>}
    </figure>
  )
}

/**
 * @param figures images that readers may see; a figure without its image keeps its caption out, too
 * @returns the converters of what stands between paragraphs
 */
export const blockConverters = (figures: Record<string, ImageView>): NonNullable<JSXConverters['blocks']> => {
  const convert = ({ node }: { node: unknown }) => {
    const block = textBlockOf(node)
    switch (block?.blockType) {
      case FIGURE: {
        const image = figures[block.image]
        return image ? <TextFigure image={image} caption={block.caption} /> : null
      }
      case PULL_QUOTE:
        return <PullQuote text={block.text} source={block.source} />
      case EMBED:
        return <EmbedFrame address={block.url} title={block.title} />
      default:
        return null
    }
  }
  return { [FIGURE]: convert, [PULL_QUOTE]: convert, [EMBED]: convert }
}
