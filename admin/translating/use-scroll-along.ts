'use client'

import { type RefObject, useEffect } from 'react'

/**
 * While the page scrolls past a long field, the text beside it, which stays in view and is shorter than its own
 * content, scrolls along: the same part of both is seen, as far as lengths tell.
 *
 * @param text the element that scrolls; the row of the two fields is its closest one of Payload's
 */
export function useScrollAlong(text: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let frame = 0
    const follow = () => {
      frame = 0
      const element = text.current
      const row = element?.closest('.row__fields')
      if (!element || !row) return
      const [field, panel] = [row.getBoundingClientRect(), element.getBoundingClientRect()]
      const way = field.height - panel.height
      const part = way > 0 ? Math.min(1, Math.max(0, (panel.top - field.top) / way)) : 0
      element.scrollTop = part * (element.scrollHeight - element.clientHeight)
    }
    const soon = () => {
      frame ||= requestAnimationFrame(follow)
    }
    // Whatever element the admin scrolls in.
    document.addEventListener('scroll', soon, { capture: true, passive: true })
    return () => {
      document.removeEventListener('scroll', soon, { capture: true })
      cancelAnimationFrame(frame)
    }
  }, [text])
}
