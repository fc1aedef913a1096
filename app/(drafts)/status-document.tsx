import { type PageStatus, STATUS_META } from '#domain/page-status.ts'

/** Has the front server send its page of this status, in the reader's language. */
export function StatusDocument({ status }: { status: PageStatus }) {
  return (
    <html lang="en">
      <head>
        <meta name={STATUS_META} content={String(status)} />
      </head>
      <body />
    </html>
  )
}
