/**
 * The disclaimer rule: the report's own, else its series', else its category's, else the site's.
 *
 * @returns the identifier of the disclaimer that applies, or null where none does
 */
export function disclaimerFor<Id>(choices: {
  report: Id | null
  series: Id | null
  category: Id | null
  site: Id | null
}): Id | null {
  return choices.report ?? choices.series ?? choices.category ?? choices.site
}
