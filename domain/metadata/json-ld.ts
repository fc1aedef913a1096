import type { BreadcrumbList, Organization, Person, WithContext } from 'schema-dts'
import { doiUrl, normaliseCrossrefFunderId, normaliseOrcid, normaliseRor } from '../identifiers.ts'
import type { InterfaceLanguage } from '../languages.ts'
import { authorPath } from '../urls.ts'
import type { NameView } from '../names.ts'
import { absolute } from './absolute.ts'
import type { CreditFacts, Crumb, FunderFacts, SiteFacts } from './facts.ts'

/** A node of its own, not a reference by address. */
export type PersonNode = Exclude<Person, string>
export type OrganisationNode = Exclude<Organization, string>

/**
 * @returns JSON that can stand in a `script` element: "<" is escaped, so that no text ends the element or opens a
 * comment in it, and so are the two line separators that older JavaScript does not allow in strings
 */
export function safeJsonLd(value: object): string {
  return JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')
}

/** A person as named on the page, with the other forms of the name. */
export function nameNode(name: NameView): PersonNode {
  return {
    '@type': 'Person',
    name: name.display.text,
    alternateName: name.others.length > 0 ? name.others.map(({ text }) => text) : undefined,
    familyName: name.given === '' ? undefined : name.family,
    givenName: name.given || undefined,
  }
}

/** An author of a report, with the author page in the language of the report's page. */
export function authorNode(
  author: CreditFacts,
  language: InterfaceLanguage,
  origin: string,
): PersonNode | OrganisationNode {
  const url = author.slug === null ? undefined : absolute(origin, authorPath(language, author.slug))
  if (author.kind === 'organisation') return { '@type': 'Organization', name: author.name.display.text, url }
  return { ...nameNode(author.name), url, sameAs: orcidOf(author.orcid) }
}

/** @returns the ORCID iD as an address, or undefined where there is none or it is mistyped. */
export const orcidOf = (orcid: string | null) => (orcid === null ? undefined : (normaliseOrcid(orcid) ?? undefined))

/** An organisation, identified by its ROR where it has one. */
export function organisationNode(organisation: {
  name: { text: string }
  ror: string | null
  url: string | null
}): OrganisationNode {
  const ror = organisation.ror === null ? undefined : (normaliseRor(organisation.ror) ?? undefined)
  return {
    '@type': 'Organization',
    ...(ror && { '@id': ror }),
    name: organisation.name.text,
    url: organisation.url ?? undefined,
    sameAs: ror,
  }
}

/** A funder, known to Crossref by an identifier of its own beside its ROR. */
export function funderNode(funder: FunderFacts): OrganisationNode {
  const node = organisationNode(funder)
  const funderId = funder.crossrefFunderId === null ? null : normaliseCrossrefFunderId(funder.crossrefFunderId)
  if (funderId === null) return node
  const ror = funder.ror === null ? null : normaliseRor(funder.ror)
  return { ...node, sameAs: ror === null ? doiUrl(funderId) : [ror, doiUrl(funderId)] }
}

/** The way from the home page, which goes by the site's name, to the present page. */
export function breadcrumbs(
  site: SiteFacts,
  language: InterfaceLanguage,
  crumbs: readonly Crumb[],
): WithContext<BreadcrumbList> {
  const all = [{ name: site.name.text, path: `/${language}` }, ...crumbs]
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: all.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: absolute(site.origin, path),
    })),
  }
}
