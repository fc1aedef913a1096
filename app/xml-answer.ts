import { answerText } from '#domain/http-text.ts'

/** @returns the document, or only that it has not changed to those who have it. Its entity tag is all that dates it. */
export function xmlAnswer(request: Request, xml: string): Response {
  const { body, ...answer } = answerText(request.headers, { body: xml, type: 'application/xml; charset=utf-8' })
  return new Response(body, answer)
}
