import { citationAnswer } from '../citation-answer.ts'

// It depends on the reader's conditions; what it says is cached by content.
export const dynamic = 'force-dynamic'

export const GET = (request: Request, context: Parameters<typeof citationAnswer>[1]) =>
  citationAnswer(request, context, 'ris')
