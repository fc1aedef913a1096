'use client'

import { type ReactNode, useEffect } from 'react'
import { useAdminWords } from '../use-admin-words.ts'
import { nameElements } from './name-elements.ts'
import { controlWords } from './words.ts'

/**
 * Around the whole admin: a stopgap until Payload names its own controls. Its editors, their toolbars, the menu of a
 * document, the boxes of a list and its arrows say nothing to a screen reader, and some of it is in English only; none
 * of it can be named by configuration. What is here is named when it appears.
 */
export function NameControls({ children }: { children: ReactNode }) {
  const { language } = useAdminWords()
  useEffect(() => {
    const words = controlWords[language]
    let frame = 0
    const look = () => {
      frame = 0
      nameElements(document, words)
    }
    const later = () => {
      if (frame === 0) frame = requestAnimationFrame(look)
    }
    const observer = new MutationObserver(later)
    observer.observe(document.body, { childList: true, subtree: true })
    look()
    return () => {
      observer.disconnect()
      cancelAnimationFrame(frame)
    }
  }, [language])
  return children
}
