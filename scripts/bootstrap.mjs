/**
 * Runs a script of this folder on the pinned Node, after installing the packages where that is needed.
 *
 *   node scripts/bootstrap.mjs scripts/start.ts [arguments]
 *
 * The only file that has to work on whatever Node the machine has (20.9 or newer): plain JavaScript, no packages.
 */
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const WANTED_MAJOR = 24
const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const modules = path.join(root, 'node_modules')
const installedRecord = path.join(modules, '.installed-lockfile')
const installLock = path.join(root, '.data', 'installing')
const signalNames = ['SIGINT', 'SIGTERM', 'SIGHUP']

const [script, ...scriptArguments] = process.argv.slice(2)
if (script === undefined) fail('Say which script to run: node scripts/bootstrap.mjs scripts/start.ts')

const wanted = lockfileHash()
if (!isInstalled(wanted)) await install(wanted)
run(pinnedNode())

/** The packages differ by machine as well: a folder copied from another one is installed again. */
function lockfileHash() {
  const lockfile = path.join(root, 'package-lock.json')
  if (!existsSync(lockfile)) fail(`${lockfile} is missing: this folder is not a complete checkout.`)
  return createHash('sha256').update(readFileSync(lockfile)).update(`${process.platform}-${process.arch}`).digest('hex')
}

function isInstalled(hash) {
  return existsSync(installedRecord) && readFileSync(installedRecord, 'utf8').trim() === hash
}

async function install(hash) {
  await waitForOtherInstall()
  if (isInstalled(hash)) return
  writeFileSync(installLock, String(process.pid))
  const unlock = () => rmSync(installLock, { force: true })
  process.on('exit', unlock)
  const started = Date.now()
  say('Installing the packages (once; about a minute) …')
  // Written last, so that an interrupted installation is repeated.
  rmSync(installedRecord, { force: true })
  const code = await npmCi(started)
  if (code !== 0) {
    fail(
      `Installing the packages failed: "npm ci --include=dev" ended with code ${code}, see its lines above. ` +
        'Check that the package registry can be reached and that there is room on the disk, then start again.',
      typeof code === 'number' ? code : 1,
    )
  }
  writeFileSync(installedRecord, `${hash}\n`)
  unlock()
  say(`Packages installed in ${seconds(started)} s.`)
}

/** Two commands started at once on a fresh checkout must not both write node_modules. */
async function waitForOtherInstall() {
  mkdirSync(path.dirname(installLock), { recursive: true })
  let told = false
  while (existsSync(installLock)) {
    const pid = Number(readFileSync(installLock, 'utf8'))
    // After so long, the number belongs to another process by now.
    if (!isRunning(pid) || Date.now() - statSync(installLock).mtimeMs > 15 * 60_000) break
    if (!told) say(`Waiting for process ${pid}, which is installing the packages …`)
    told = true
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
}

function isRunning(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

function npmCi(started) {
  return new Promise((resolve) => {
    const npm = spawn('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: root,
      stdio: 'inherit',
      // npm must not run on the Node inside node_modules, which it is about to replace.
      env: { ...process.env, PATH: systemPath() },
    })
    // On a terminal npm shows a spinner of its own; elsewhere it would be silent for a minute.
    const heartbeat = setInterval(() => {
      if (!process.stdout.isTTY) say(`… still installing (${seconds(started)} s)`)
    }, 10_000)
    const stop = passSignalsTo(npm)
    npm.on('error', (error) => {
      clearInterval(heartbeat)
      fail(`Installing the packages failed: npm could not be started (${error.message}).`)
    })
    npm.on('exit', (code, signal) => {
      clearInterval(heartbeat)
      stop()
      resolve(code ?? signal)
    })
  })
}

/** @returns the PATH without the folders that npm puts in front for its scripts */
function systemPath() {
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  return folders.filter((folder) => !folder.endsWith(path.join('node_modules', '.bin'))).join(path.delimiter)
}

function majorOf(node) {
  const result = spawnSync(node, ['--version'], { encoding: 'utf8' })
  const version = result.status === 0 ? /^v(\d+)\./.exec(result.stdout) : null
  return version ? Number(version[1]) : null
}

function pinnedNode() {
  const pinned = path.join(modules, '.bin', 'node')
  if (majorOf(pinned) === WANTED_MAJOR) return pinned
  const others = [
    process.execPath,
    ...systemPath()
      .split(path.delimiter)
      .map((folder) => path.join(folder, 'node')),
  ]
  const other = others.find((node) => existsSync(node) && (majorOf(node) ?? 0) >= WANTED_MAJOR)
  if (other) return other
  return fail(
    `Node ${WANTED_MAJOR} is needed, and the one that comes with the packages does not run here ` +
      `(this is Node ${process.versions.node} on ${process.platform}-${process.arch}). ` +
      'Either install scripts are switched off: allow them (npm config set ignore-scripts false), delete node_modules and start again; ' +
      `or there is no such package for this platform: install Node ${WANTED_MAJOR} or newer from https://nodejs.org and start again.`,
  )
}

function run(node) {
  const child = spawn(node, [path.resolve(root, script), ...scriptArguments], {
    cwd: root,
    // Over the fourth channel the script notices when this process is killed, and stops what it has started.
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  })
  passSignalsTo(child)
  endWithNpm(child)
  child.on('error', (error) => fail(`${script} could not be started: ${error.message}`))
  child.on('exit', (code, signal) => {
    if (signal === null) process.exit(code ?? 1)
    for (const name of signalNames) process.removeAllListeners(name)
    process.kill(process.pid, signal)
  })
}

/** Ctrl-C reaches the child from the terminal as well, and again by way of npm: the scripts heed the first one only. */
function passSignalsTo(child) {
  const handlers = signalNames.map((name) => [name, () => child.kill(name)])
  for (const [name, handler] of handlers) process.on(name, handler)
  return () => {
    for (const [name, handler] of handlers) process.off(name, handler)
  }
}

/** A shell between npm and this process may die of a signal without passing it on; so may a killed npm. */
function endWithNpm(child) {
  if (!process.env.npm_lifecycle_event) return
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(timer)
    child.kill('SIGTERM')
  }, 200)
  timer.unref()
}

function seconds(since) {
  return Math.round((Date.now() - since) / 1000)
}

function say(sentence) {
  process.stdout.write(`${sentence}\n`)
}

function fail(sentence, code = 1) {
  process.stderr.write(`${sentence}\n`)
  process.exit(code)
}
