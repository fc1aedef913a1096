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

/**
 * Payload names the element of a field after its path, that of a rich text by an attribute; one row of a list may be
 * gone, the list is there.
 */
function elementOf(path: string): HTMLElement | null {
  const parts = path.split('.')
  for (let length = parts.length; length > 0; length--) {
    const found = document.getElementById(`field-${parts.slice(0, length).join('__')}`)
    if (found) return found
    const richText = parts.slice(0, length).join('.')
    const editor = document.querySelector<HTMLElement>(`.rich-text-lexical[data-field-path="${richText}"]`)
    if (editor) return editor
  }
  return null
}

/** Where somebody types, before what they press: an editor has buttons of its own in front of its text. */
const FOCUSABLE = [
  '[contenteditable="true"]',
  'input:not([type="hidden"]):not([disabled]), textarea:not([disabled])',
  'button:not([disabled])',
]

function targetIn(element: HTMLElement): HTMLElement | null {
  if (element.matches('input, textarea')) return element
  // A rich text draws its editor after its buttons.
  const wanted = element.matches('.rich-text-lexical') ? FOCUSABLE.slice(0, 1) : FOCUSABLE
  for (const selector of wanted) {
    const found = element.querySelector<HTMLElement>(selector)
    if (found) return found
  }
  return null
}

function show(element: HTMLElement, target: HTMLElement | null): void {
  element.closest('.collapsible--collapsed')?.querySelector<HTMLElement>('.collapsible__toggle')?.click()
  const place = target ?? element
  // A long text is higher than the window: its beginning is what one wants to see.
  const isLong = place.getBoundingClientRect().height > window.innerHeight * 0.6
  place.scrollIntoView({ block: isLong ? 'start' : 'center' })
  // What cannot be written in is still arrived at.
  if (!target) element.tabIndex = -1
  place.focus({ preventScroll: true })
}

const LOOK_AGAIN_MS = 50
const TRIES = 100

/** A tab that is opened draws its fields a moment later, a rich text editor later still. */
function showOnceThere(path: string, tries = TRIES): void {
  const element = elementOf(path)
  const target = element && targetIn(element)
  const isWhole = target !== null || element?.matches('.rich-text-lexical--read-only') === true
  if (element && (isWhole || tries === 0)) show(element, target)
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
  const button = tab === null ? undefined : document.querySelectorAll<HTMLElement>('.tabs-field__tab-button')[tab]
  if (button && !button.matches('.tabs-field__tab-button--active')) button.click()
  showOnceThere(path)
}
