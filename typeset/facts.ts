import { doiUrl } from '#domain/identifiers.ts'
import { DATE_LOCALES } from '#domain/instants.ts'
import { type InterfaceLanguage, languageName } from '#domain/languages.ts'
import type { Fact, Run } from '#domain/typeset/document.ts'
import { permanentPath } from '#domain/urls.ts'
import { filled, localizedRun, placedRuns, placeFor, runOf } from './sentences.ts'
import type { Setting } from './setting.ts'

/** @param date calendar date, YYYY-MM-DD */
export function dateRun(date: string, language: InterfaceLanguage): Run {
  // A date without a time is read as midnight UTC, so it has to be written in UTC too.
  const format = new Intl.DateTimeFormat(DATE_LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' })
  return runOf(format.format(new Date(date)))
}

const linked = (url: string): Run => ({ ...runOf(url), url })

/** A licence may be an address or a name. */
const licenceRun = (licence: string): Run => (/^https?:\/\//.test(licence) ? linked(licence) : runOf(licence))

/** A fact with nothing to say is none. */
const stated = (facts: readonly Fact[]): Fact[] => facts.filter(({ lines }) => lines.some((line) => line.length > 0))

/** @returns which edition this is and where it is found for good, for the foot of the title page */
export function imprintOf({ report, site, words }: Setting): Fact[] {
  const language = languageName(report.lang, report.language)
  return stated([
    { label: words('report.number'), lines: report.reportNumber ? [[runOf(report.reportNumber)]] : [] },
    {
      label: words('report.edition'),
      lines: [[runOf(report.isOriginal ? words('report.editionOriginal', { language }) : language)]],
    },
    { label: words('report.doi'), lines: report.doi ? [[linked(doiUrl(report.doi))]] : [] },
    {
      label: words('report.permanentLink'),
      lines: [[linked(`${site.origin}${permanentPath(report.editionUuid)}`)]],
    },
  ])
}

function fundingOf({ report, words }: Setting): Run[][] {
  return report.funders.map(({ acknowledgement, name }) =>
    acknowledgement
      ? [localizedRun(acknowledgement)]
      : filled(words.markup('report.fundedBy', { name: placeFor('name') }), { name: [localizedRun(name)] }),
  )
}

function creditsOf({ report, words }: Setting): Run[][] {
  return (report.image?.panels ?? []).flatMap(({ credit, position }): Run[][] => {
    if (!credit) return []
    return [placedRuns(position, [localizedRun(credit)], words)]
  })
}

/** @returns what stands behind the report, in the order of its page */
export function factsOf(setting: Setting): Fact[] {
  const { report, site, words } = setting
  return stated([
    { label: words('report.funding'), lines: fundingOf(setting) },
    { label: words('report.imageCredits'), lines: creditsOf(setting) },
    { label: words('report.licence'), lines: report.licence ? [[licenceRun(report.licence)]] : [] },
    {
      label: words('report.originalTitle'),
      lines: report.title === report.originalTitle ? [] : [[runOf(report.originalTitle, report.originalLanguage)]],
    },
    {
      label: words('report.contact'),
      lines: site.contactEmail ? [[{ ...runOf(site.contactEmail), url: `mailto:${site.contactEmail}` }]] : [],
    },
  ])
}
