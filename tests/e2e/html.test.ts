import { describe, expect, it } from '@jest/globals'
import { HtmlValidate } from 'html-validate'
import { INTERFACE_LANGUAGES } from '#domain/languages.ts'
import { baseUrl } from './support/portal.ts'
import { pageAddresses } from './support/page-types.ts'

/** The recommended rules of html-validate, less those of taste. */
const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // React writes `<meta .../>`, `disabled=""` and escapes as it likes.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    'doctype-style': 'off',
    // Citation tags and titles are as long as titles are.
    'long-title': 'off',
  },
})

describe.each(INTERFACE_LANGUAGES.flatMap(pageAddresses))('the page %s', (address) => {
  it('is valid HTML', async () => {
    const response = await fetch(new URL(address, baseUrl))
    const { results } = await validator.validateString(await response.text())
    const messages = results.flatMap(({ messages }) => messages)
    expect(messages.map(({ line, column, message, ruleId }) => `${ruleId} ${line}:${column} ${message}`)).toEqual([])
  })
})
