import { expect, it } from '@jest/globals'
import type { AuthorView, ReportView, SiteView } from '#content/views.ts'
import type { AuthorFacts, ReportFacts, SiteFacts } from '#domain/metadata/facts.ts'

/** Fails to compile where `View` lacks a fact. */
type Gives<View extends Facts, Facts> = View

it('takes its facts from the view models that the pages show', () => {
  const checked: [
    Gives<ReportView, ReportFacts> | null,
    Gives<AuthorView, AuthorFacts> | null,
    Gives<SiteView, SiteFacts> | null,
  ] = [null, null, null]
  expect(checked).toHaveLength(3)
})
