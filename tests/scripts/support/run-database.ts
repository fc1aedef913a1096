import { startEmbeddedDatabase } from '#scripts/embedded-database.ts'
import { takeFolder } from '#scripts/folder-lock.ts'

/** What `npm start` does with a data folder, as a process of its own that tests can kill. */
const taken = takeFolder(String(process.argv[2]), 'npm start')
if ('heldBy' in taken) {
  process.stdout.write(`${JSON.stringify({ heldBy: taken.heldBy.pid })}\n`)
  process.exit(1)
}
const sentences: string[] = []
const database = await startEmbeddedDatabase({
  lock: taken.lock,
  // A kill of processes loses nothing that they have written; waiting for the disk would only take time.
  settings: { fsync: 'off' },
  say: (sentence) => {
    sentences.push(sentence)
    process.stdout.write(`${JSON.stringify({ said: sentence })}\n`)
  },
})
process.on('SIGTERM', () => {
  void database.stop().then(() => {
    taken.lock.release()
    process.exit(0)
  })
})
// Nothing else keeps the process running.
setInterval(() => undefined, 60_000)
process.stdout.write(
  `${JSON.stringify({ url: database.url, pid: database.pid(), folder: database.folder, sentences })}\n`,
)
