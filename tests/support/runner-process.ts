/** How many scheduled releases the test of two processes makes, where somebody asked for more than usual. */
export const scheduledReleases = Number(process.env.SCHEDULED_RELEASES) || null

/** @returns environment of a process of the portal that the database knows by this name */
export const environmentOf = (name: string): NodeJS.ProcessEnv => ({
  ...process.env,
  NODE_OPTIONS: '',
  PGAPPNAME: name,
})
