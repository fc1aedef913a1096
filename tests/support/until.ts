/**
 * Waits for what comes by itself, however slow the machine is.
 *
 * @throws where it has not come within `patienceMs`
 */
export async function until(hasCome: () => boolean | Promise<boolean>, patienceMs = 30_000): Promise<void> {
  const end = Date.now() + patienceMs
  while (!(await hasCome())) {
    if (Date.now() > end) throw new Error(`Still waiting after ${patienceMs} ms for ${String(hasCome)}`)
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}
