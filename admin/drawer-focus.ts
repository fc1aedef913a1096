const FIELDS = 'input:not([type="hidden"], [type="file"], [disabled]), textarea, select, [contenteditable="true"]'
/** A form comes from the server after its drawer. */
const LONGEST_WAIT = 10_000
const BETWEEN_LOOKS = 50

/**
 * Puts the focus into the first field of each drawer that opens. Payload leaves it on the button that closes it, where
 * a space, the second key of many a text, closes the drawer and lets the rest be typed into the document behind it.
 *
 * @returns ends it
 */
export function focusDrawers(): () => void {
  const onFocus = ({ relatedTarget, target }: FocusEvent) => {
    if (!(target instanceof HTMLElement) || !target.matches('.drawer__close, .drawer__header__close')) return
    const drawer = target.closest('.drawer')
    // From within: the person goes round by keyboard.
    if (!drawer || (relatedTarget instanceof Node && drawer.contains(relatedTarget))) return
    const end = Date.now() + LONGEST_WAIT
    const timer = setInterval(() => {
      const field = drawer.querySelector<HTMLElement>(`.drawer__content :is(${FIELDS})`)
      if (document.activeElement === target) field?.focus()
      if (field || document.activeElement !== target || Date.now() > end) clearInterval(timer)
    }, BETWEEN_LOOKS)
  }
  document.addEventListener('focusin', onFocus)
  return () => document.removeEventListener('focusin', onFocus)
}

/** Payload's dialogs that may come while somebody types, and the one whose first control deletes for good. */
const SUDDEN = '#document-take-over, #document-locked, [id^="delete-"].payload__modal-item'

/**
 * Puts the focus on the heading of such a dialog: on its first button, the next space of what somebody types would
 * leave the form, or choose what cannot be undone.
 *
 * @returns ends it
 */
export function focusHeadings(): () => void {
  const onFocus = ({ relatedTarget, target }: FocusEvent) => {
    const dialog = target instanceof HTMLElement ? target.closest(SUDDEN) : null
    if (!dialog || (relatedTarget instanceof Node && dialog.contains(relatedTarget))) return
    const heading = dialog.querySelector<HTMLElement>('h1, h2')
    if (!heading || target === heading) return
    heading.tabIndex = -1
    heading.focus()
  }
  document.addEventListener('focusin', onFocus)
  return () => document.removeEventListener('focusin', onFocus)
}
