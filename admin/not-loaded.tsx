'use client'

import { Button } from '@payloadcms/ui'

type Props = { message: string; again: string; onAgain: () => void; className?: string | undefined }

/** In place of what could not be asked of the server: says so at once to screen readers, and asks again. */
export function NotLoaded({ again, className, message, onAgain }: Props) {
  return (
    <div role="alert" className={className}>
      <p>{message}</p>
      <Button buttonStyle="secondary" size="small" margin={false} onClick={onAgain}>
        {again}
      </Button>
    </div>
  )
}
