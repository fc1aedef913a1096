import { afterAll, jest } from '@jest/globals'
import { closeBrowser } from './portal.ts'

jest.setTimeout(90_000)

// A busy computer may starve a browser for longer than any limit. What fails twice fails; what passed only when it was
// tried again is printed with its error, and named at the end of the run.
jest.retryTimes(1, { logErrorsBeforeRetry: true })

afterAll(closeBrowser)
