'use client'

import { type ReactNode, useEffect } from 'react'
import { focusDrawers, focusHeadings } from './drawer-focus.ts'
import { translateLeftovers } from './english-leftovers.ts'
import { doIdleWorkBeforeActs } from './idle-work.ts'
import './payload.css'
import { useAdminWords } from './use-admin-words.ts'

/** Around the whole admin: what Payload's own style sheet, words, drawers and editors leave to be mended. */
export function PayloadStyle({ children }: { children: ReactNode }) {
  const { language } = useAdminWords()
  useEffect(() => translateLeftovers(language), [language])
  useEffect(focusDrawers, [])
  useEffect(focusHeadings, [])
  useEffect(doIdleWorkBeforeActs, [])
  return children
}
