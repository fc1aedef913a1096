/**
 * Comma-separated values for spreadsheets. RFC 4180 section 2: CRLF between records, quotes around a field with a
 * comma, quote or line break, quotes inside doubled.
 */

/** Without it Excel reads UTF-8 as the machine's own code page, and shows Chinese, Japanese and Korean as noise. */
export const BYTE_ORDER_MARK = '\uFEFF'

/** A cell that begins so is run as a formula by spreadsheets (OWASP, "CSV Injection"). */
const STARTS_FORMULA = /^[=+\-@\t\r]/

const NEEDS_QUOTES = /[",\r\n]/

/** @example csvCell('=1+1') // "'=1+1" */
export function csvCell(value: string): string {
  const harmless = STARTS_FORMULA.test(value) ? `'${value}` : value
  return NEEDS_QUOTES.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

/** @returns one record with its line end */
export const csvRecord = (values: readonly string[]): string => `${values.map(csvCell).join(',')}\r\n`
