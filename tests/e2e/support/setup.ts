import { afterAll, jest } from '@jest/globals'
import { closeBrowser } from './portal.ts'

jest.setTimeout(90_000)

afterAll(closeBrowser)
