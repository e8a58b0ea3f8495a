import dns from "node:dns"
import https from "node:https"
import net from "node:net"

/** Why an address that somebody gave us was not read. */
export type OutsideFailure = "bad_address" | "not_allowed" | "unreachable" | "too_large" | "bad_answer"

export class OutsideError extends Error {
  readonly code: OutsideFailure
  constructor(code: OutsideFailure) {
    super(`outside address: ${code}`)
    this.name = "OutsideError"
    this.code = code
  }
}

const MAX_BYTES = 5 * 1024 * 1024
const TIMEOUT_MS = 10_000
const MAX_REDIRECTS = 3

/** Addresses inside: this machine, private and link-local networks, clouds' metadata, multicast, documentation. */
const inside = new net.BlockList()
for (const [network, bits] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3],
] as const)
  inside.addSubnet(network, bits, "ipv4")
for (const [network, bits] of [
  ["::", 127],
  ["64:ff9b::", 96],
  ["100::", 64],
  ["2001:db8::", 32],
  ["fc00::", 7],
  ["fe80::", 10],
  ["ff00::", 8],
] as const)
  inside.addSubnet(network, bits, "ipv6")

/** Whether an IP address is one of our own networks. An IPv4 address in IPv6 clothes is read as IPv4. */
export function isInside(address: string): boolean {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped) return inside.check(mapped, "ipv4")
  if (/^::ffff:/i.test(address)) return true
  return inside.check(address, net.isIPv6(address) ? "ipv6" : "ipv4")
}

/**
 * Reads a text from an address that a person gave us. Only https on its usual port, only public addresses: the name is
 * resolved and checked at the moment of connecting, so that it cannot change in between; so is every redirect.
 * Throws `OutsideError`.
 */
export async function fetchOutside(
  address: string,
  headers: Record<string, string> = {},
): Promise<{ status: number; etag: string | null; text: string }> {
  let url = parse(address)
  for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
    const answer = await request(url, headers)
    if (!answer.location) return answer
    url = parse(new URL(answer.location, url).href)
  }
  throw new OutsideError("bad_answer")
}

function parse(address: string): URL {
  const url = URL.parse(address.replace(/^webcals?:\/\//i, "https://"))
  if (!url) throw new OutsideError("bad_address")
  const host = url.hostname.replace(/^\[|\]$/g, "")
  if (url.protocol !== "https:" || url.port !== "" || url.username !== "" || url.password !== "")
    throw new OutsideError("not_allowed")
  if (net.isIP(host) && isInside(host)) throw new OutsideError("not_allowed")
  return url
}

type Answer = { status: number; etag: string | null; text: string; location: string | null }

function request(url: URL, headers: Record<string, string>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const call = https.get(
      url,
      {
        headers: { "user-agent": "Nurseline calendar reader", ...headers },
        lookup: publicOnly,
        timeout: TIMEOUT_MS,
        agent: false,
      },
      (response) => {
        const { statusCode = 0, headers } = response
        const location =
          statusCode >= 300 && statusCode < 400 && statusCode !== 304 ? (headers.location ?? null) : null
        const chunks: Buffer[] = []
        let size = 0
        response.on("data", (chunk: Buffer) => {
          size += chunk.length
          chunks.push(chunk)
          if (size > MAX_BYTES) call.destroy(new OutsideError("too_large"))
        })
        response.on("error", fail)
        response.on("end", () =>
          resolve({
            status: statusCode,
            etag: headers.etag ?? null,
            text: Buffer.concat(chunks).toString("utf8"),
            location,
          }),
        )
      },
    )
    const fail = (error: unknown) =>
      reject(error instanceof OutsideError ? error : new OutsideError("unreachable"))
    const whole = setTimeout(() => call.destroy(new OutsideError("unreachable")), 2 * TIMEOUT_MS)
    call.on("timeout", () => call.destroy(new OutsideError("unreachable")))
    call.on("error", fail)
    call.on("close", () => clearTimeout(whole))
  })
}

/** Resolves a name to public addresses only; one inside among them refuses the whole name. */
const publicOnly: net.LookupFunction = (hostname, options, done) => {
  dns.lookup(hostname, { ...options, all: true }, (error, found) => {
    if (error) return done(error, "", 0)
    if (found.length === 0 || found.some(({ address }) => isInside(address)))
      return done(new OutsideError("not_allowed"), "", 0)
    if (options.all) return done(null, found)
    return done(null, found[0]!.address, found[0]!.family)
  })
}
