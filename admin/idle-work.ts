const ACTING = 'a, button, summary, [role="button"], [role="menuitem"], [role="option"]'

/**
 * Has work that waits for an idle browser done before whatever a person presses acts. Payload's rich text editors tell
 * their form of what was typed only then, or half a second later: pressed sooner, on a busy computer, a button would
 * save the text without the last words, and a footnote none.
 *
 * @returns ends it
 */
export function doIdleWorkBeforeActs(): () => void {
  // Not in Safari, where the editors wait for a moment only.
  if (!('requestIdleCallback' in window)) return () => undefined
  const request = window.requestIdleCallback.bind(window)
  const cancel = window.cancelIdleCallback.bind(window)
  const waiting = new Map<number, IdleRequestCallback>()
  window.requestIdleCallback = (callback, options) => {
    const handle = request((deadline) => {
      waiting.delete(handle)
      callback(deadline)
    }, options)
    waiting.set(handle, callback)
    return handle
  }
  window.cancelIdleCallback = (handle) => {
    waiting.delete(handle)
    cancel(handle)
  }

  const doNow = () => {
    for (const [handle, callback] of [...waiting]) {
      window.cancelIdleCallback(handle)
      callback({ didTimeout: true, timeRemaining: () => 0 })
    }
  }
  const onKey = ({ ctrlKey, metaKey, target }: KeyboardEvent) => {
    if (ctrlKey || metaKey || (target instanceof Element && target.closest(ACTING))) doNow()
  }
  document.addEventListener('pointerdown', doNow, true)
  document.addEventListener('keydown', onKey, true)
  return () => {
    document.removeEventListener('pointerdown', doNow, true)
    document.removeEventListener('keydown', onKey, true)
    window.requestIdleCallback = request
    window.cancelIdleCallback = cancel
  }
}
