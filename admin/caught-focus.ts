/** How long after an act the page may still take away what has the focus, in milliseconds. */
const UNTIL_AT_REST = 5000
const BETWEEN_LOOKS = 100

const isLost = () => document.activeElement === null || document.activeElement === document.body

/**
 * Gives the focus to a place each time it gets lost, as a dialog gives it back to a button that goes a moment later.
 * It ends when the person does something, or the page has come to rest: who clicks beside everything wants no focus.
 *
 * @param onEnd called when it ended by itself
 * @returns ends it
 */
export function catchFocus(place: () => HTMLElement | null, onEnd: () => void): () => void {
  const timer = setInterval(() => {
    if (isLost()) place()?.focus()
  }, BETWEEN_LOOKS)
  const stop = () => {
    clearInterval(timer)
    clearTimeout(rest)
    removeEventListener('keydown', end, true)
    removeEventListener('pointerdown', end, true)
  }
  const end = () => {
    stop()
    onEnd()
  }
  const rest = setTimeout(end, UNTIL_AT_REST)
  addEventListener('keydown', end, true)
  addEventListener('pointerdown', end, true)
  return stop
}
