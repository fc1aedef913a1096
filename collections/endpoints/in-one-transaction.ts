import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'

/** Does all of the work or none of it: Payload gives endpoints of our own no transaction by itself. */
export async function inOneTransaction<Result>(req: PayloadRequest, work: () => Promise<Result>): Promise<Result> {
  const isOurs = await initTransaction(req)
  try {
    const result = await work()
    if (isOurs) await commitTransaction(req)
    return result
  } catch (error) {
    if (isOurs) await killTransaction(req)
    throw error
  }
}
