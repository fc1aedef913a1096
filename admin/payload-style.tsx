'use client'

import { type ReactNode, useEffect } from 'react'
import { focusDrawers, focusHeadings } from './drawer-focus.ts'
import { doIdleWorkBeforeActs } from './idle-work.ts'
import './payload.css'

/** Around the whole admin: what Payload's own style sheet, drawers and editors leave to be mended. */
export function PayloadStyle({ children }: { children: ReactNode }) {
  useEffect(focusDrawers, [])
  useEffect(focusHeadings, [])
  useEffect(doIdleWorkBeforeActs, [])
  return children
}
