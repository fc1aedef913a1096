import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'

/** Does all or nothing: Payload gives an endpoint of ours no transaction by itself. */
export async function inTransaction<Result>(req: PayloadRequest, work: () => Promise<Result>): Promise<Result> {
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
