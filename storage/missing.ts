/** @returns what `act` gives, or null where it fails because the file is not there; other faults are thrown */
export async function unlessMissing<Result>(
  isMissing: (error: unknown) => boolean,
  act: () => Promise<Result>,
): Promise<Result | null> {
  try {
    return await act()
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}
