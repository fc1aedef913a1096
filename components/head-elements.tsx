import type { HeadFacts } from '#domain/metadata/head-facts.ts'
import { safeJsonLd } from '#domain/metadata/json-ld.ts'

/** Next writes the tags of X from the OpenGraph properties. */
const isOurs = ({ name }: { name: string }) => !name.startsWith('twitter:')

/**
 * The parts of a page's head that Next's metadata cannot write: tags that occur more than once
 * (a `citation_author` per author), links, and JSON-LD. React moves `meta` and `link` into the head.
 */
export function HeadElements({ head }: { head: HeadFacts }) {
  return (
    <>
      {head.meta.filter(isOurs).map(({ name, content }, index) => (
        <meta key={index} name={name} content={content} />
      ))}
      {head.links.map(({ rel, href, type, hreflang, title }) => (
        <link key={`${rel} ${href}`} rel={rel} href={href} type={type} hrefLang={hreflang} title={title} />
      ))}
      {head.jsonLd.map((data, index) => (
        <script key={index} type="application/ld+json" dangerouslySetInnerHTML={{ __html: safeJsonLd(data) }} />
      ))}
    </>
  )
}
