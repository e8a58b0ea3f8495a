import {
  createCipheriv,
  createDecipheriv,
  createSecretKey,
  hkdfSync,
  randomBytes,
  type KeyObject,
} from "node:crypto"
import { inspect } from "node:util"

/** Every sealed column, as "table.column". The place is part of what is authenticated: a value moved elsewhere does not open. */
export type Place =
  | "appointments.reason"
  | "ai_turns.draft"
  | "ai_turns.partial"
  | "busy_calendars.url"
  | "callback_requests.reason"
  | "contact_addresses.value"
  | "conversations.memory"
  | "conversations.title"
  | "conversations.triage"
  | "emergencies.clear_reason"
  | "emergencies.words"
  | "idempotency_keys.answer"
  | "inbox_events.payload"
  | "knowledge_gaps.example"
  | "messages.body"
  | "messages.extra"
  | "outbox.payload"
  | "patient_facts.label"
  | "patients.birth_date"
  | "patients.name"
  | "private_notes.body"
  | "provider_secrets.secret"
  | "simulated_messages.body"
  | "tool_effects.output"
  | "triage_firings.words"
  | "triage_records.body"

const TEXT = Symbol.for("nurseline.sealed")

/** A sealed value as it lies in the database. Printing, logging or serialising it shows `[sealed]`. */
export type SealedText<P extends Place = Place> = { readonly [TEXT]: string; readonly place?: P }

/** A data key in the clear; lives in memory only. */
export type DataKey = { id: string; secret: Buffer }

const VERSION = "nl1"
const IV_BYTES = 12
const TAG_BYTES = 16

/** Seals `text` for one column of one row (AES-256-GCM, `nl1.<key id>.<base64url of iv, ciphertext, tag>`). */
export function seal<P extends Place>(key: DataKey, place: P, rowId: string, text: string): SealedText<P> {
  const iv = randomBytes(IV_BYTES)
  const cipher = createCipheriv("aes-256-gcm", columnKey(key, place), iv, { authTagLength: TAG_BYTES })
  cipher.setAAD(associatedData(place, rowId, key.id))
  const body = Buffer.concat([iv, cipher.update(text, "utf8"), cipher.final(), cipher.getAuthTag()])
  return wrap<P>(`${VERSION}.${key.id}.${body.toString("base64url")}`)
}

/** Opens what `seal` made for the same column, row and key. Throws when anything of the three differs or it was changed. */
export function open<P extends Place>(key: DataKey, place: P, rowId: string, value: SealedText<P>): string {
  const [version, keyId, body = ""] = value[TEXT].split(".")
  if (version !== VERSION || keyId !== key.id)
    throw new Error(`sealed value of ${place} does not belong to this key`)
  const bytes = Buffer.from(body, "base64url")
  // Without this check and `authTagLength`, Node accepts a tag of four bytes.
  if (bytes.length < IV_BYTES + TAG_BYTES) throw new Error(`sealed value of ${place} is too short`)
  const decipher = createDecipheriv("aes-256-gcm", columnKey(key, place), bytes.subarray(0, IV_BYTES), {
    authTagLength: TAG_BYTES,
  })
  decipher.setAAD(associatedData(place, rowId, key.id))
  decipher.setAuthTag(bytes.subarray(-TAG_BYTES))
  return Buffer.concat([decipher.update(bytes.subarray(IV_BYTES, -TAG_BYTES)), decipher.final()]).toString(
    "utf8",
  )
}

/** The key a value was sealed with. */
export const keyIdOf = (value: SealedText): string => value[TEXT].split(".")[1]!

export const sealedFromDatabase = <P extends Place>(text: string): SealedText<P> => wrap<P>(text)
export const sealedToDatabase = (value: SealedText): string => value[TEXT]

const associatedData = (place: Place, rowId: string, keyId: string): Buffer =>
  Buffer.from(`${VERSION}|${place}|${rowId}|${keyId}`)

function columnKey(key: DataKey, place: Place): KeyObject {
  let column = columnKeys.get(key)?.get(place)
  if (!column) {
    column = createSecretKey(Buffer.from(hkdfSync("sha256", key.secret, "", `nurseline/v1/${place}`, 32)))
    const known = columnKeys.get(key) ?? new Map<Place, KeyObject>()
    columnKeys.set(key, known.set(place, column))
  }
  return column
}
const columnKeys = new WeakMap<DataKey, Map<Place, KeyObject>>()

const hidden = { toString: () => "[sealed]", toJSON: () => "[sealed]", [inspect.custom]: () => "[sealed]" }
const wrap = <P extends Place>(text: string): SealedText<P> =>
  Object.defineProperty(Object.create(hidden) as object, TEXT, {
    value: text,
    enumerable: false,
  }) as SealedText<P>
