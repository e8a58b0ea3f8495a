import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { afterAll, beforeAll, expect, test } from "vitest"
import { WebSocket } from "ws"
import { pool } from "@/db/client"
import { sessions } from "@/db/schema"
import { disableUser, endSession } from "@/lib/accounts/commands"
import { actorOfSession } from "@/lib/access/sessions"
import type { Context, StaffActor } from "@/lib/access/types"
import { takeOverConversation } from "@/lib/conversations/commands/handling"
import { hub } from "@/lib/realtime/hub"
import { liveSockets } from "@/lib/realtime/sockets"
import { asPatientId, asStaff, asVisitor, newPatient, useSampleClinic } from "@/tests/support/clinic"
import { conversationOf } from "@/tests/support/talk"

useSampleClinic()

let server: Server
let address: string
let who: Context | null = null
let sockets: ReturnType<typeof liveSockets>

beforeAll(async () => {
  sockets = liveSockets(() => Promise.resolve(who))
  server = createServer().on("upgrade", (request, socket, head) => sockets.upgrade(request, socket, head))
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  address = `ws://127.0.0.1:${(server.address() as AddressInfo).port}/ws/live`
})
afterAll(async () => {
  sockets.close()
  server.close()
  await hub().close()
})

type Opened = {
  socket: WebSocket
  frames: { type: string; topic?: string; kind?: string }[]
  closed: Promise<number>
}

/** A page of this actor that shows these topics. */
async function open(ctx: Context | null, topics: string[]): Promise<Opened> {
  who = ctx
  const socket = new WebSocket(address)
  const frames: Opened["frames"] = []
  socket.on("message", (data) => frames.push(JSON.parse(String(data)) as never))
  const closed = new Promise<number>((resolve) => socket.on("close", (code) => resolve(code)))
  await new Promise((resolve, reject) => {
    socket.on("open", resolve)
    socket.on("error", reject)
  })
  socket.send(JSON.stringify({ type: "open", topics: topics.map((topic) => ({ topic })) }))
  return { socket, frames, closed }
}

const soon = <T>(promise: Promise<T>, ms = 3_000): Promise<T | "too late"> =>
  Promise.race([promise, new Promise<"too late">((resolve) => setTimeout(() => resolve("too late"), ms))])

/** The same actor with a session row, like signing in makes one. */
async function signedIn<C extends Context>(ctx: C): Promise<C> {
  const { actor } = ctx
  if (actor.kind !== "staff" && actor.kind !== "patient") return ctx
  await pool()
    .insert(sessions)
    .values({
      id: actor.sessionId,
      clinicId: ctx.clinic.id,
      ...(actor.kind === "staff" ? { userId: actor.userId } : { patientId: actor.patientId }),
      createdAt: ctx.now,
      lastSeenAt: ctx.now,
      expiresAt: new Date(ctx.now.getTime() + 3_600_000),
    })
  return ctx
}
const signedInStaff = async (name: string) =>
  (await signedIn(await asStaff(name))) as Context & { actor: StaffActor }
const signedInPatient = async (name: string) => signedIn(await asPatientId(await newPatient(name)))

test("a patient hears of a nurse's step in their conversation within a second", async () => {
  const patient = await signedInPatient("Lina Live")
  const talk = conversationOf(patient)
  await talk.say("hello")
  const page = await open(patient, [`conversation:${talk.id}`])
  await new Promise((resolve) => setTimeout(resolve, 100))
  const started = performance.now()
  await takeOverConversation(await asStaff("Alice Wilson"), { conversationId: talk.id })
  while (!page.frames.some((frame) => frame.type === "event") && performance.now() - started < 3_000)
    await new Promise((resolve) => setTimeout(resolve, 5))
  expect(performance.now() - started).toBeLessThan(1_000)
  page.socket.close()
})

test("nobody listens to a conversation that is not theirs", async () => {
  const talk = conversationOf(await asPatientId(await newPatient("Petra Private")))
  await talk.say("hello")
  for (const stranger of [await asVisitor(), await signedInPatient("Stan Stranger")]) {
    const page = await open(stranger, [`conversation:${talk.id}`, "queue"])
    await new Promise((resolve) => setTimeout(resolve, 100))
    await talk.say("are you there?")
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(page.frames.map((frame) => frame.type)).toEqual(["refused", "refused"])
    expect(page.socket.readyState).toBe(WebSocket.OPEN)
    page.socket.close()
  }
})

test("a disabled user's open pages are closed at once, and the next request is nobody's", async () => {
  const maria = await signedInStaff("Maria Garcia")
  const page = await open(maria, ["queue"])
  await new Promise((resolve) => setTimeout(resolve, 100))
  await disableUser(await asStaff("Avery Admin"), maria.actor.userId)
  expect(await soon(page.closed)).toBe(4001)
  expect(await actorOfSession(pool(), maria.clinic.id, maria.actor.sessionId, new Date())).toBeNull()
})

test("a session that is ended closes its page; another session of the same person stays", async () => {
  const [one, two] = [await signedInStaff("Lisa Rodriguez"), await signedInStaff("Lisa Rodriguez")]
  const [first, second] = [await open(one, ["queue"]), await open(two, ["queue"])]
  await new Promise((resolve) => setTimeout(resolve, 100))
  await endSession(one, one.actor.sessionId, "signed_out")
  expect(await soon(first.closed)).toBe(4001)
  expect(await soon(second.closed, 300)).toBe("too late")
  second.socket.close()
})

test("whoever may not open a socket gets none", async () => {
  await expect(open(null, [])).rejects.toThrow(/403/)
})
