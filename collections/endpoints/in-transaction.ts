import { commitTransaction, type Endpoint, initTransaction, killTransaction, type PayloadRequest } from 'payload'

type Handler = Endpoint['handler']

/** @returns the handler with all that it writes in one transaction: everything is kept, or nothing where it throws. */
export const inTransaction =
  (handler: (req: PayloadRequest) => Promise<Response>): Handler =>
  async (req) => {
    const isOurs = await initTransaction(req)
    try {
      const response = await handler(req)
      if (isOurs) await commitTransaction(req)
      return response
    } catch (error) {
      if (isOurs) await killTransaction(req)
      throw error
    }
  }
