import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  randomBytes,
  type KeyObject,
} from "node:crypto"
import { and, desc, eq, gt, inArray, isNull } from "drizzle-orm"
import { newId } from "@/lib/core/ids"
import { singleton } from "@/lib/core/singleton"
import type { Database } from "./client"
import { dataKeys } from "./schema/clinics"
import type { DataKey, Place, SealedText } from "./sealed"
import { keyIdOf, open } from "./sealed"

export type KeyPurpose = "clinic" | "intake" | "guest" | "patient"

/** Makes a data key, wrapped by the newest master key. The caller writes its id into the rows it seals. */
export async function createDataKey(
  db: Database,
  clinicId: string,
  purpose: KeyPurpose,
  patientId: string | null = null,
): Promise<DataKey> {
  const key: DataKey = { id: newId(), secret: randomBytes(32) }
  await db.insert(dataKeys).values({ id: key.id, clinicId, patientId, purpose, wrapped: wrapKey(key) })
  remember(key)
  return key
}

/** Data keys by id, in the clear. A destroyed key is simply absent: what it sealed can no longer be read. */
export async function dataKeysById(db: Database, ids: readonly string[]): Promise<Map<string, DataKey>> {
  const found = new Map<string, DataKey>()
  const missing = new Set<string>()
  for (const id of ids) {
    const known = cached(id)
    if (known) found.set(id, known)
    else missing.add(id)
  }
  if (missing.size > 0) {
    const rows = await db
      .select({ id: dataKeys.id, wrapped: dataKeys.wrapped })
      .from(dataKeys)
      .where(and(inArray(dataKeys.id, [...missing]), isNull(dataKeys.destroyedAt)))
    for (const row of rows) {
      if (row.wrapped === null) continue
      const key = unwrapKey(row.id, row.wrapped)
      remember(key)
      found.set(row.id, key)
    }
  }
  return found
}

export async function dataKey(db: Database, id: string): Promise<DataKey> {
  const key = (await dataKeysById(db, [id])).get(id)
  if (!key) throw new Error(`data key ${id} was destroyed`)
  return key
}

/** The clinic's own key; `intake` (raw webhooks, idempotency answers, notices) is renewed every week. */
export async function clinicKey(
  db: Database,
  clinicId: string,
  purpose: "clinic" | "intake",
): Promise<DataKey> {
  const known = singleton("clinic-keys", () => new Map<string, { id: string; until: number }>())
  const slot = known.get(`${clinicId}/${purpose}`)
  if (slot && slot.until > Date.now()) return dataKey(db, slot.id)
  const weekAgo = new Date(Date.now() - WEEK_MS)
  const [row] = await db
    .select({ id: dataKeys.id, createdAt: dataKeys.createdAt })
    .from(dataKeys)
    .where(
      and(
        eq(dataKeys.clinicId, clinicId),
        eq(dataKeys.purpose, purpose),
        isNull(dataKeys.destroyedAt),
        ...(purpose === "intake" ? [gt(dataKeys.createdAt, weekAgo)] : []),
      ),
    )
    .orderBy(desc(dataKeys.createdAt))
    .limit(1)
  // Two processes may both make one in the same moment; each value names its key, so both stay readable.
  const key = row ? await dataKey(db, row.id) : await createDataKey(db, clinicId, purpose)
  // Inside a transaction that rolls back, the new key's row is gone: remember only keys that were read back.
  if (row) {
    const age = Date.now() - row.createdAt.getTime()
    known.set(`${clinicId}/${purpose}`, {
      id: key.id,
      until: purpose === "intake" ? Date.now() + Math.min(CACHE_MS, WEEK_MS - age) : Date.now() + CACHE_MS,
    })
  }
  return key
}

/** Opens one column of many rows with as few reads of the key table as possible; rows whose key was destroyed give null. */
export async function openMany<P extends Place, R>(
  db: Database,
  place: P,
  rows: readonly R[],
  rowId: (row: R) => string,
  value: (row: R) => SealedText<P> | null,
): Promise<(string | null)[]> {
  const ids = rows.map((row) => value(row)).filter((v) => v !== null)
  const keys = await dataKeysById(db, [...new Set(ids.map(keyIdOf))])
  return rows.map((row) => {
    const sealedValue = value(row)
    const key = sealedValue && keys.get(keyIdOf(sealedValue))
    return sealedValue && key ? open(key, place, rowId(row), sealedValue) : null
  })
}

/** Opens one value, or null when there is none or its key was destroyed. */
export async function openOne<P extends Place>(
  db: Database,
  place: P,
  rowId: string,
  value: SealedText<P> | null,
): Promise<string | null> {
  return (
    (
      await openMany(
        db,
        place,
        [value],
        () => rowId,
        (v) => v,
      )
    )[0] ?? null
  )
}

/**
 * Blind index for equality: HMAC-SHA256 under a key of the clinic, cut to 16 bytes. `value` must be normalised before
 * (E.164, folded): two spellings of one number must give one index.
 */
export const blindIndex = (clinicId: string, column: string, value: string): string =>
  createHmac("sha256", indexKey(`${clinicId}/${column}`))
    .update(value)
    .digest()
    .subarray(0, 16)
    .toString("base64url")

/** Blind word tokens under a data key: equal words are equal only within rows of the same key. Cut to 6 bytes. */
export function wordTokens(key: DataKey, words: readonly string[]): string[] {
  const secret = tokenKey(key)
  const token = (word: string) =>
    createHmac("sha256", secret).update(word).digest().subarray(0, 6).toString("base64url")
  return [...new Set(words.map(token))]
}

function tokenKey(key: DataKey): KeyObject {
  let secret = tokenKeys.get(key)
  if (!secret) {
    secret = createSecretKey(Buffer.from(hkdfSync("sha256", key.secret, "", "nurseline/v1/word-tokens", 32)))
    tokenKeys.set(key, secret)
  }
  return secret
}
const tokenKeys = new WeakMap<DataKey, KeyObject>()

/** Makes a process forget keys at once (erasure); others forget within a minute. */
export function forgetDataKeys(ids: readonly string[]): void {
  for (const id of ids) cache().delete(id)
}

// --- master keys -----------------------------------------------------------------------------------------------

/** "k2:<base64>,k1:<base64>": the first wraps, all unwrap. */
function masterKeys(): { id: string; secret: Buffer }[] {
  return singleton("master-keys", () => {
    const text = process.env.NURSELINE_MASTER_KEYS
    if (!text)
      throw new Error("NURSELINE_MASTER_KEYS is not set: start through server.ts or a script of this project")
    return text.split(",").map((part) => {
      const [id = "", base64 = ""] = part.trim().split(":")
      const secret = Buffer.from(base64, "base64")
      if (!id || secret.length < 32)
        throw new Error("NURSELINE_MASTER_KEYS: each key is `name:base64 of 32 bytes`")
      return { id, secret }
    })
  })
}

function wrapKey(key: DataKey): string {
  const master = masterKeys()[0]!
  const iv = randomBytes(12)
  const cipher = createCipheriv("aes-256-gcm", master.secret, iv, { authTagLength: 16 })
  cipher.setAAD(Buffer.from(`data-key|${key.id}`))
  const body = Buffer.concat([iv, cipher.update(key.secret), cipher.final(), cipher.getAuthTag()])
  return `${master.id}.${body.toString("base64url")}`
}

function unwrapKey(id: string, wrapped: string): DataKey {
  const [masterId, body = ""] = wrapped.split(".")
  const master = masterKeys().find((m) => m.id === masterId)
  if (!master)
    throw new Error(`data key ${id} was wrapped by master key ${masterId}, which is not configured`)
  const bytes = Buffer.from(body, "base64url")
  const decipher = createDecipheriv("aes-256-gcm", master.secret, bytes.subarray(0, 12), {
    authTagLength: 16,
  })
  decipher.setAAD(Buffer.from(`data-key|${id}`))
  decipher.setAuthTag(bytes.subarray(-16))
  return { id, secret: Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]) }
}

/** Index keys hang on the oldest master key (the last one named), so that rotating the first changes no index. */
const indexKey = (name: string): Buffer => {
  const oldest = masterKeys().at(-1)!
  const known = singleton("index-keys", () => new Map<string, Buffer>())
  const key =
    known.get(name) ?? Buffer.from(hkdfSync("sha256", oldest.secret, "", `nurseline/v1/index/${name}`, 32))
  known.set(name, key)
  return key
}

// --- cache -----------------------------------------------------------------------------------------------------

const WEEK_MS = 7 * 86_400_000
const CACHE_MS = 60_000
const CACHE_SIZE = 20_000

type Cached = { key: DataKey; until: number }
const cache = (): Map<string, Cached> => singleton("data-keys", () => new Map<string, Cached>())

function remember(key: DataKey): void {
  const all = cache()
  if (all.size >= CACHE_SIZE) for (const id of [...all.keys()].slice(0, CACHE_SIZE / 10)) all.delete(id)
  all.set(key.id, { key, until: Date.now() + CACHE_MS })
}

function cached(id: string): DataKey | undefined {
  const hit = cache().get(id)
  if (!hit) return undefined
  if (hit.until > Date.now()) return hit.key
  cache().delete(id)
  return undefined
}
