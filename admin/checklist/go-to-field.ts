import type { ClientField } from 'payload'

const holds = (field: ClientField, name: string): boolean => {
  if (field.type === 'tabs') return field.tabs.some((tab) => tab.fields.some((inside) => holds(inside, name)))
  if ('name' in field && field.name === name) return true
  const isLayout = field.type === 'row' || field.type === 'collapsible'
  return isLayout && field.fields.some((inside) => holds(inside, name))
}

/** @returns which of the form's tabs shows a field, or null where it stands outside of them */
export function tabOf(fields: readonly ClientField[], name: string): number | null {
  const tabs = fields.find((field) => field.type === 'tabs')
  if (tabs?.type !== 'tabs') return null
  const index = tabs.tabs.findIndex((tab) => tab.fields.some((field) => holds(field, name)))
  return index < 0 ? null : index
}

/** Payload names the element of a field after its path; one row of a list may be gone, the list is there. */
function elementOf(path: string): HTMLElement | null {
  const parts = path.split('.')
  for (let length = parts.length; length > 0; length--) {
    const found = document.getElementById(`field-${parts.slice(0, length).join('__')}`)
    if (found) return found
  }
  return null
}

const FOCUSABLE = 'input:not([type="hidden"]), textarea, [contenteditable="true"], button'

function show(element: HTMLElement): void {
  element.closest('.collapsible--collapsed')?.querySelector<HTMLElement>('.collapsible__toggle')?.click()
  element.scrollIntoView({ block: 'center' })
  const target = element.matches('input, textarea') ? element : element.querySelector<HTMLElement>(FOCUSABLE)
  target?.focus({ preventScroll: true })
}

const LOOK_AGAIN_MS = 50
const TRIES = 60

/** A tab that is opened draws its fields a moment later, a rich text editor later still. */
function showOnceThere(path: string, tries = TRIES): void {
  const element = elementOf(path)
  const isDrawn = element !== null && (element.matches(FOCUSABLE) || element.querySelector(FOCUSABLE) !== null)
  if (element && (isDrawn || tries === 0)) show(element)
  else if (tries > 0) setTimeout(() => showOnceThere(path, tries - 1), LOOK_AGAIN_MS)
}

/**
 * Brings the person to a field of the form: opens its tab, scrolls there and puts the cursor into it.
 *
 * @param fields of the collection, as the admin knows them
 * @param path of the field, for example `keyFindings.0.text`
 */
export function goToField(fields: readonly ClientField[], path: string): void {
  const tab = tabOf(fields, path.split('.')[0] ?? '')
  if (tab !== null && elementOf(path) === null) {
    document.querySelectorAll<HTMLElement>('.tabs-field__tab-button')[tab]?.click()
  }
  showOnceThere(path)
}
