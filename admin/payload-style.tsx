'use client'

import type { ReactNode } from 'react'
import './payload.css'

/** Around the whole admin: what Payload's own style sheet leaves to be mended. */
export function PayloadStyle({ children }: { children: ReactNode }) {
  return children
}
