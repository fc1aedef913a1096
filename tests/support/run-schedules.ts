import { setTimeout as sleep } from 'node:timers/promises'
import { runDueSchedules } from '#jobs/schedules.ts'
import { startPayload } from '#scripts/migrate.ts'

/** What the front server has the application do every two seconds, as a process of its own that tests can kill. */
const payload = await startPayload()
process.stdout.write('ready\n')
for (;;) {
  await runDueSchedules(payload)
  await sleep(50)
}
