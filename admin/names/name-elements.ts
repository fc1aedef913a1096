import type { ControlWords } from './words.ts'

const FIELDS = 'input:not([type="hidden"]), select, textarea, [contenteditable="true"], [role="combobox"]'
const BUTTONS = 'button, [role="button"], a.step-nav__home'

/** Marks a name that is from here, so that it is put into another language with the rest. */
const MARK = 'data-named'

const textOf = (element: Element | null | undefined): string => element?.textContent?.trim() ?? ''

const labelled = (element: Element): boolean =>
  (element.getAttribute('aria-labelledby') ?? '')
    .split(/\s+/)
    .some((id) => id !== '' && textOf(document.getElementById(id)) !== '')

function isNamed(element: Element): boolean {
  if (element.hasAttribute(MARK)) return false
  if ((element.getAttribute('aria-label') ?? '').trim() !== '' || labelled(element)) return true
  if (element.matches(BUTTONS))
    return (
      textOf(element) !== '' ||
      element.hasAttribute('title') ||
      element.querySelector('img[alt]:not([alt=""])') !== null
    )
  return 'labels' in element && element.labels instanceof NodeList
    ? [...element.labels].some((label) => textOf(label instanceof Element ? label : null) !== '')
    : false
}

/** Of the label above a field, without the star of a required one. */
function labelOfField(element: Element): string {
  const field = element.closest('.field-type')
  const label = field?.querySelector('.field-label')
  return textOf(label).replace(/\s*\*$/, '')
}

function nameOfRow(element: Element, words: ControlWords): string {
  if (element.matches('#select-all')) return words.selectAll
  const row = element.closest('tbody tr')
  const name = textOf(row?.querySelector('a')) || textOf(row?.querySelector('td:nth-child(2)'))
  return name === '' ? '' : words.selectRow(name)
}

function nameOfButton(button: Element, words: ControlWords): string {
  const { buttonKey, dropdownKey } = button instanceof HTMLElement ? button.dataset : {}
  if (buttonKey !== undefined) return words.button[buttonKey] ?? ''
  if (dropdownKey !== undefined) return words.menu[dropdownKey] ?? ''
  if (button.matches('.clickable-arrow--left')) return words.previous
  if (button.matches('.clickable-arrow--right')) return words.next
  if (button.matches('.date-time-picker__clear-button')) return words.clear
  if (button.matches('.step-nav__home')) return words.home
  if (button.matches('.collapsible__drag')) return words.drag
  if (button.matches('.upload-relationship-details__edit')) return words.editFile
  if (button.matches('.upload-relationship-details__remove, .file-details__remove')) return words.removeFile
  return button.matches('.popup-button') ? words.more : ''
}

/** What a label in several languages becomes in a name. */
const OBJECT = '[object Object]'

/** Said in English, or by what only programmers know: the menus of a toolbar, and labels that are objects. */
function nameInstead(element: Element, words: ControlWords): string {
  const said = element.getAttribute('aria-label') ?? ''
  if (said.includes(OBJECT)) {
    const column = element.closest('.sort-column')?.querySelector('.sort-column__label')
    return said.replace(OBJECT, textOf(column) || labelOfField(element)).trim()
  }
  const { dropdownKey } = element instanceof HTMLElement ? element.dataset : {}
  return (dropdownKey !== undefined && words.menu[dropdownKey]) || words.english[said] || ''
}

function name(element: Element, words: ControlWords): void {
  const instead = nameInstead(element, words)
  if (instead === '' && isNamed(element)) return
  const found =
    instead ||
    (element.matches(BUTTONS) ? nameOfButton(element, words) : nameOfRow(element, words) || labelOfField(element))
  if (found === '' || element.getAttribute('aria-label') === found) return
  element.setAttribute('aria-label', found)
  element.setAttribute(MARK, '')
  // It would be taken before the name, and leads to nothing.
  if (!labelled(element)) element.removeAttribute('aria-labelledby')
}

/** Names, for whoever does not see the screen, what of the framework's controls has no name of its own. */
export function nameElements(root: ParentNode, words: ControlWords): void {
  for (const element of root.querySelectorAll(`${FIELDS}, ${BUTTONS}`)) name(element, words)
}
