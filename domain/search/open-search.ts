import { type InterfaceLanguage, LANGUAGES } from '../languages.ts'
import { absolute } from '../metadata/absolute.ts'
import { xmlDocument, xmlElement, xmlText } from '../metadata/xml.ts'
import { searchJsonPath, searchPath, suggestPath } from '../urls.ts'

export const OPEN_SEARCH_TYPE = 'application/opensearchdescription+xml'
/** OpenSearch 1.1 draft 6, section 4.2.1: a short name has at most 16 characters. */
const LONGEST_NAME = 16

/** @returns the description by which browsers and programs search the site (OpenSearch 1.1, draft 6) */
export function openSearchXml(
  language: InterfaceLanguage,
  site: { name: string; origin: string },
  description: string,
): string {
  const url = (type: string, path: string) => xmlElement('Url', { type, template: absolute(site.origin, path) })
  const icon = absolute(site.origin, '/icon.svg')
  return xmlDocument(
    xmlElement(
      'OpenSearchDescription',
      { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' },
      [
        xmlElement('ShortName', {}, xmlText([...site.name].slice(0, LONGEST_NAME).join('').trim())),
        xmlElement('Description', {}, xmlText(description)),
        xmlElement('Language', {}, LANGUAGES[language].tag),
        xmlElement('InputEncoding', {}, 'UTF-8'),
        xmlElement('OutputEncoding', {}, 'UTF-8'),
        xmlElement('Image', { width: 16, height: 16, type: 'image/svg+xml' }, xmlText(icon)),
        url('text/html', `${searchPath(language)}?q={searchTerms}`),
        url('application/x-suggestions+json', `${suggestPath(language)}?format=opensearch&q={searchTerms}`),
        url('application/json', `${searchJsonPath(language)}?q={searchTerms}`),
      ].join(''),
    ),
  )
}
