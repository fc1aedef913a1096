import chromiumPackage from '@sparticuz/chromium'
import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'

/** A root user has no sandbox, and the shared memory of containers is small. */
export const BROWSER_OPTIONS = ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--no-zygote']

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** @returns path of the first browser that really starts: the one among the packages, else one of the machine */
export async function findBrowser(): Promise<string> {
  const candidates = [await chromiumPackage.executablePath(), ...INSTALLED.filter((file) => existsSync(file))]
  const reasons: string[] = []
  for (const executablePath of candidates) {
    try {
      const browser = await chromium.launch({ executablePath, args: BROWSER_OPTIONS })
      await browser.close()
      return executablePath
    } catch (error) {
      reasons.push(`${executablePath}: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`)
    }
  }
  throw new Error(
    `No browser starts here. Install Chromium (on Debian: apt install chromium). Tried ${reasons.join('; ')}`,
  )
}
