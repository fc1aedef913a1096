'use client'

import { type ReactNode, useEffect } from 'react'
import { focusDrawers } from './drawer-focus.ts'
import './payload.css'

/** Around the whole admin: what Payload's own style sheet and drawers leave to be mended. */
export function PayloadStyle({ children }: { children: ReactNode }) {
  useEffect(focusDrawers, [])
  return children
}
