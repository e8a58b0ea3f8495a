import { randomBytes } from "node:crypto"

/**
 * A UUIDv7 (RFC 9562, section 5.7): 48 bits of Unix milliseconds, then 74 random bits. Made in TypeScript, because
 * Postgres 15 has no function for it and a sealed row must know its id before it is written.
 */
export function newId(at = Date.now()): string {
  const bytes = randomBytes(16)
  bytes.writeUIntBE(at, 0, 6)
  bytes[6] = (bytes[6]! & 0x0f) | 0x70
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = bytes.toString("hex")
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Whether a text is an id of ours; anything else in an address is answered "not found" before the database sees it. */
export const isId = (text: string): boolean => UUID.test(text)
