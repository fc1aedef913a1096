/** A step failed in a way that a person can do something about; the message is for them. */
export class StepFailed extends Error {
  override name = 'StepFailed'
  readonly exitCode: number

  constructor(message: string, exitCode = 1, options?: ErrorOptions) {
    super(message, options)
    this.exitCode = exitCode
  }
}

export type Progress = {
  /** Runs one numbered step; its result says in a few words how it went. */
  step: <Result>(title: string, work: () => Promise<{ outcome: string; result: Result }>) => Promise<Result>
}

const seconds = (since: number) => `${((Date.now() - since) / 1000).toFixed(1)} s`

/** @param steps how many there will be */
export function createProgress(steps: number): Progress {
  let number = 0
  return {
    async step(title, work) {
      number++
      const label = `[${number}/${steps}] ${title}`
      say(`${label} …`)
      const started = Date.now()
      try {
        const { outcome, result } = await work()
        say(`${' '.repeat(label.indexOf(title))}${outcome} (${seconds(started)})`)
        return result
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error)
        const exitCode = error instanceof StepFailed ? error.exitCode : 1
        throw new StepFailed(`Step ${number} of ${steps}, "${title}", failed. ${reason}`, exitCode, { cause: error })
      }
    },
  }
}

export function say(sentence: string): void {
  process.stdout.write(`${sentence}\n`)
}

export function complain(sentence: string): void {
  process.stderr.write(`${sentence}\n`)
}

/** @returns what to print about an error: the sentence of one that is meant for people, else everything known about it */
export function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error instanceof StepFailed ? error.message : (error.stack ?? error.message)
}
