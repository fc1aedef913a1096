import type { TranslatedField } from '#domain/staleness.ts'

/** Payload names the element of a field after it. */
const elementOf = (field: TranslatedField) => document.getElementById(`field-${field}`)

function focus(field: TranslatedField): boolean {
  const element = elementOf(field)
  if (!element) return false
  element.scrollIntoView({ block: 'center' })
  const inside = element.querySelector<HTMLElement>('input, textarea, [contenteditable="true"], button')
  const target = element.matches('input, textarea') ? element : inside
  target?.focus({ preventScroll: true })
  return true
}

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve))

/** A tab's fields are there once it is shown; so long its form may take to show them, in frames. */
const PATIENCE = 20

/** Leads to a field of the form, and into it; also to one in another tab. */
export async function goToField(field: TranslatedField): Promise<void> {
  if (focus(field)) return
  for (const tab of document.querySelectorAll<HTMLButtonElement>('.tabs-field__tab-button')) {
    tab.click()
    for (let frame = 0; frame < PATIENCE && !elementOf(field); frame++) await nextFrame()
    if (focus(field)) return
  }
}
