/** Element of the checklist beside the form. */
export const CHECKLIST_ID = 'before-publishing'

const LOOK_AGAIN_MS = 100
const TRIES = 30

/** Brings the person to the first thing that is to be done before publishing; the list may be loading still. */
export function showChecklist(tries = TRIES): void {
  const first = document.querySelector<HTMLElement>(`#${CHECKLIST_ID} [data-severity="blocks"] :is(a, button)`)
  if (first) {
    first.scrollIntoView({ block: 'center' })
    first.focus({ preventScroll: true })
  } else if (tries > 0) {
    setTimeout(() => showChecklist(tries - 1), LOOK_AGAIN_MS)
  }
}
