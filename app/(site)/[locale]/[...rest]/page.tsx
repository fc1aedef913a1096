import { notFound } from 'next/navigation'

export function generateStaticParams() {
  return []
}

/** Any other address under a language. */
export default function Page() {
  notFound()
}
