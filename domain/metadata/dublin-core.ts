import { doiUrl } from '../identifiers.ts'
import { citationName } from '../names.ts'
import { absolute } from './absolute.ts'
import type { ReportFacts, SiteFacts } from './facts.ts'
import type { HeadFacts } from './head-facts.ts'
import { licenceUrl } from './licence.ts'
import { editionUri } from './report-json-ld.ts'

/** Says what the prefix "DC." stands for (DCMI, "Expressing Dublin Core metadata using HTML"). */
export const DUBLIN_CORE_SCHEMA = { rel: 'schema.DC', href: 'http://purl.org/dc/elements/1.1/' }

/** Dublin Core elements of an edition. */
export function dublinCoreTags(report: ReportFacts, site: SiteFacts): HeadFacts['meta'] {
  const tags = [
    { name: 'DC.title', content: report.title },
    ...report.authors.map((author) => ({ name: 'DC.creator', content: citationName(author.name) })),
    { name: 'DC.date', content: report.publicationDate },
    { name: 'DC.type', content: 'report' },
    { name: 'DC.language', content: report.lang },
    { name: 'DC.publisher', content: site.publisher.name.text },
    { name: 'DC.identifier', content: absolute(site.origin, editionUri(report)) },
  ]
  if (report.doi) tags.push({ name: 'DC.identifier', content: doiUrl(report.doi) })
  if (report.licence) tags.push({ name: 'DC.rights', content: licenceUrl(report.licence) ?? report.licence })
  return tags
}
