import { readFileSync, globSync } from "node:fs"
import { beforeAll, expect, test } from "vitest"
import { startGuest } from "@/lib/accounts/commands"
import { actingAs } from "@/lib/access/context"
import type { Context } from "@/lib/access/types"
import * as handling from "@/lib/conversations/commands/handling"
import * as messages from "@/lib/conversations/commands/messages"
import * as turns from "@/lib/conversations/commands/turns"
import { analyzeSymptoms } from "@/lib/desk/analyze-symptoms"
import { readDesk } from "@/lib/desk/read-desk"
import { readThread } from "@/lib/desk/read-thread"
import * as articles from "@/lib/knowledge/commands/articles"
import { dismissGap, recordGap } from "@/lib/knowledge/commands/gaps"
import { removeTerm, saveTerm } from "@/lib/knowledge/commands/terms"
import { listTerms } from "@/lib/knowledge/queries/terms"
import { listGaps } from "@/lib/knowledge/queries/gaps"
import { getArticle, listArticles } from "@/lib/knowledge/queries/articles"
import * as notices from "@/lib/notifications/commands"
import { listMyNotices } from "@/lib/notifications/queries"
import { searchPatients } from "@/lib/patients/queries"
import * as appointments from "@/lib/scheduling/commands/appointments"
import { changeNurse } from "@/lib/scheduling/commands/assignments"
import * as busyCalendars from "@/lib/scheduling/commands/busy-calendars"
import * as callbacks from "@/lib/scheduling/commands/callbacks"
import * as feeds from "@/lib/scheduling/commands/feeds"
import * as hours from "@/lib/scheduling/commands/hours"
import { setOutOfOffice } from "@/lib/scheduling/commands/out-of-office"
import * as proposals from "@/lib/scheduling/commands/proposals"
import * as series from "@/lib/scheduling/commands/series"
import * as waitlist from "@/lib/scheduling/commands/waitlist"
import { getAppointment, listCalendar, listMyAppointments } from "@/lib/scheduling/queries/appointments"
import { listFeeds } from "@/lib/scheduling/queries/feeds"
import { getProposalCard } from "@/lib/scheduling/queries/proposals"
import { listMyWaitlist } from "@/lib/scheduling/queries/waitlist"
import { explainNotFree, findOpenSlots } from "@/lib/scheduling/queries/slots"
import * as settings from "@/lib/settings/commands"
import { testProvider } from "@/lib/assistant/test-provider"
import * as triage from "@/lib/triage/commands"
import {
  asPatient,
  asPatientId,
  asStaff,
  asSystem,
  asVisitor,
  newPatient,
  nurseIdOf,
  useSampleClinic,
} from "@/tests/support/clinic"
import { conversationOf } from "@/tests/support/talk"

useSampleClinic()

/** What belongs to Vera, and to the clinic. */
type Things = {
  patientId: string
  conversationId: string
  messageId: string
  appointmentId: string
  proposalId: string
  emergencyId: string
  articleId: string
  nurseId: string
  startsAt: string
  waitlistId: string
  offerId: string
  callbackId: string
  feedId: string
  noticeId: string
  checkId: string
  gapId: string
}
let things: Things
let strangers: Record<"a visitor" | "another patient" | "a visitor without a cookie", Context>

beforeAll(async () => {
  const patientId = await newPatient("Vera Victim")
  const vera = await asPatientId(patientId)
  const nurseId = await nurseIdOf("Alice Wilson")
  const talk = conversationOf(vera)
  await talk.say("can I see my nurse tomorrow at 11?")
  await talk.say("yes")
  const card = (await talk.say("move it to friday afternoon")).reply?.extra.proposal
  const [visit] = await listMyAppointments(vera, "upcoming")
  const { messageId } = await firstAnswer(talk)
  const red = conversationOf(await asPatientId(await newPatient("Rita Red")))
  const { received } = await red.say("I have crushing chest pain and cannot breathe")
  const [article] = await listArticles(await asStaff("Avery Admin"))
  const free = await findOpenSlots(vera, {
    nurseId,
    from: new Date(Date.now() + 3 * 86_400_000).toISOString(),
    to: new Date(Date.now() + 8 * 86_400_000).toISOString(),
  })
  const check = await analyzeSymptoms(vera, { symptoms: ["sore throat"] })
  await recordGap(vera, "can I park a boat here")
  const [gap] = await listGaps(await asStaff("Avery Admin"))
  const { entryId } = await waitlist.joinWaitlist(vera, { patientId, ...soon() })
  await waitlist.offerFreeTimes(await asSystem())
  const [waiting] = await listMyWaitlist(vera)
  const { callbackId } = await callbacks.requestCallback(vera, { patientId, reason: "a question", ...soon() })
  await feeds.createFeed(vera)
  const [feed] = await listFeeds(vera)
  const [notice] = await listMyNotices(vera)
  things = {
    checkId: check.check.recordId,
    gapId: gap!.id,
    waitlistId: entryId,
    offerId: waiting!.offer!.id,
    callbackId,
    feedId: feed!.id,
    noticeId: notice!.id,
    patientId,
    conversationId: talk.id,
    messageId,
    appointmentId: visit!.id,
    proposalId: card!.proposalId,
    emergencyId: received.emergencyId!,
    articleId: article!.id,
    nurseId,
    startsAt: free[0]!.startsAt,
  }
  const visitor = await asVisitor()
  const { guestId } = await startGuest(visitor)
  strangers = {
    "a visitor": actingAs(visitor, { kind: "guest", guestId }),
    "a visitor without a cookie": visitor,
    "another patient": await asPatient("Robert Brown"),
  }
})

const firstAnswer = async (talk: ReturnType<typeof conversationOf>) => {
  const message = (await talk.messages()).findLast((m) => m.author === "assistant")!
  return { messageId: message.id }
}

/** Everything a route or server action can be asked to do with an id, by the name of its command or query. */
const soon = () => ({
  fromAt: new Date(Date.now() + 3_600_000).toISOString(),
  untilAt: new Date(Date.now() + 86_400_000).toISOString(),
})

const asks: Record<string, (ctx: Context, t: Things) => Promise<unknown>> = {
  readThread: (ctx, t) => readThread(ctx, t.conversationId),
  bookSeries: (ctx, t) => series.bookSeries(ctx, { ...t, count: 2 }),
  moveRestOfSeries: (ctx, t) =>
    series.moveRestOfSeries(ctx, { appointmentId: t.appointmentId, startsAt: t.startsAt }),
  cancelRestOfSeries: (ctx, t) => series.cancelRestOfSeries(ctx, { appointmentId: t.appointmentId }),
  joinWaitlist: (ctx, t) => waitlist.joinWaitlist(ctx, { patientId: t.patientId, ...soon() }),
  leaveWaitlist: (ctx, t) => waitlist.leaveWaitlist(ctx, t.waitlistId),
  acceptOffer: (ctx, t) => waitlist.acceptOffer(ctx, t.offerId),
  declineOffer: (ctx, t) => waitlist.declineOffer(ctx, t.offerId),
  requestCallback: (ctx, t) =>
    callbacks.requestCallback(ctx, { patientId: t.patientId, reason: "call me", ...soon() }),
  cancelCallback: (ctx, t) => callbacks.cancelCallback(ctx, t.callbackId),
  revokeFeed: (ctx, t) => feeds.revokeFeed(ctx, t.feedId),
  acknowledgeNotice: (ctx, t) => notices.acknowledgeNotice(ctx, t.noticeId),
  stopTurn: (ctx, t) => turns.stopTurn(ctx, t.conversationId),
  giveFeedback: (ctx, t) =>
    messages.giveFeedback(ctx, { messageId: t.messageId, useful: true, reason: null }),
  getProposalCard: (ctx, t) => getProposalCard(ctx, t.proposalId),
  confirmProposal: (ctx, t) => proposals.confirmProposal(ctx, t.proposalId),
  declineProposal: (ctx, t) => proposals.declineProposal(ctx, t.proposalId),
  getAppointment: (ctx, t) => getAppointment(ctx, t.appointmentId),
  bookAppointment: (ctx, t) => appointments.bookAppointment(ctx, { ...t, appointmentId: undefined } as never),
  holdAppointment: (ctx, t) =>
    appointments.holdAppointment(ctx, {
      patientId: t.patientId,
      nurseId: t.nurseId,
      startsAt: t.startsAt,
      holder: { kind: "session", id: t.patientId },
    }),
  confirmAppointment: (ctx, t) => appointments.confirmAppointment(ctx, { appointmentId: t.appointmentId }),
  moveAppointment: (ctx, t) =>
    appointments.moveAppointment(ctx, { appointmentId: t.appointmentId, startsAt: t.startsAt }),
  cancelAppointment: (ctx, t) => appointments.cancelAppointment(ctx, { appointmentId: t.appointmentId }),
  answerEmergency: (ctx, t) => triage.answerEmergency(ctx, { id: t.emergencyId, said: "calling" }),
}

const staffAsks: typeof asks = {
  decideTriageRecord: (ctx, t) => triage.decideTriageRecord(ctx, { id: t.checkId, urgency: "self_care" }),
  claimCallback: (ctx, t) => callbacks.claimCallback(ctx, t.callbackId),
  closeCallback: (ctx, t) => callbacks.closeCallback(ctx, { callbackId: t.callbackId, outcome: "reached" }),
  setOutOfOffice: (ctx, t) =>
    setOutOfOffice(ctx, { nurseId: t.nurseId, fromDate: "2030-01-01", toDate: "2030-01-02" }),
  changeNurse: (ctx, t) => changeNurse(ctx, t.patientId, t.nurseId),
  explainNotFree: (ctx, t) => explainNotFree(ctx, t),
  addBusyCalendar: (ctx, t) =>
    busyCalendars.addBusyCalendar(ctx, { nurseId: t.nurseId, label: "x", url: "https://example.com/a.ics" }),
  removeBusyCalendar: (ctx, t) => busyCalendars.removeBusyCalendar(ctx, t.nurseId),
  readDesk: (ctx, t) => readDesk(ctx, t.conversationId),
  markConversationRead: (ctx, t) => messages.markConversationRead(ctx, t.conversationId),
  takeOverConversation: (ctx, t) => handling.takeOverConversation(ctx, t),
  handBackConversation: (ctx, t) => handling.handBackConversation(ctx, t),
  closeConversation: (ctx, t) => handling.closeConversation(ctx, t),
  sendNurseMessage: (ctx, t) => handling.sendNurseMessage(ctx, { ...t, text: "hello" }),
  addPrivateNote: (ctx, t) => handling.addPrivateNote(ctx, { ...t, text: "hello" }),
  acknowledgeEmergency: (ctx, t) => triage.acknowledgeEmergency(ctx, t.emergencyId),
  clearEmergency: (ctx, t) => triage.clearEmergency(ctx, { id: t.emergencyId, reason: "all is well now" }),
  setAppointmentStatus: (ctx, t) => appointments.setAppointmentStatus(ctx, { ...t, status: "noshow" }),
  searchPatients: (ctx) => searchPatients(ctx, "Vera"),
  listCalendar: (ctx, t) =>
    listCalendar(ctx, { nurseIds: [t.nurseId], from: new Date(0), to: new Date(4e12) }),
  setWeeklyHours: (ctx, t) => hours.setWeeklyHours(ctx, { nurseId: t.nurseId, windows: [] }),
  setDateOverride: (ctx, t) =>
    hours.setDateOverride(ctx, {
      nurseId: t.nurseId,
      date: "2030-01-01",
      kind: "close",
      windows: [],
    } as never),
  removeDateOverrides: (ctx, t) =>
    hours.removeDateOverrides(ctx, { nurseId: t.nurseId, date: "2030-01-01" } as never),
}

const adminAsks: typeof asks = {
  listTerms: (ctx) => listTerms(ctx),
  saveTerm: (ctx) => saveTerm(ctx, { language: "en", term: "edema", plain: "swelling", seeSlug: "sleep" }),
  removeTerm: (ctx, t) => removeTerm(ctx, t.gapId),
  dismissGap: (ctx, t) => dismissGap(ctx, t.gapId),
  listArticles: (ctx) => listArticles(ctx),
  getArticle: (ctx, t) => getArticle(ctx, t.articleId),
  saveDraft: (ctx, t) => articles.saveDraft(ctx, { articleId: t.articleId } as never),
  publishArticle: (ctx, t) =>
    articles.publishArticle(ctx, { articleId: t.articleId, version: 1, reviewerName: "Eve" }),
  restoreVersion: (ctx, t) => articles.restoreVersion(ctx, { articleId: t.articleId, version: 1 }),
  unpublishArticle: (ctx, t) => articles.unpublishArticle(ctx, t.articleId),
  setAiSettings: (ctx) => settings.setAiSettings(ctx, { temperature: 1 }),
  setProviderKey: (ctx) => settings.setProviderKey(ctx, { provider: "openai", secret: "sk-evil-key-123" }),
  removeProviderKey: (ctx) => settings.removeProviderKey(ctx, "openai"),
  testProvider: (ctx) => testProvider(ctx, "openai"),
}

/** Not found, or "sign in": whether it exists is not told. */
const REFUSED = { code: expect.stringMatching(/^(not_found|sign_in_required)$/) }
const everything = { ...asks, ...staffAsks, ...adminAsks }
const everyone = ["a visitor", "a visitor without a cookie", "another patient"] as const

test.each(everyone.flatMap((who) => Object.keys(everything).map((name) => [who, name] as const)))(
  "%s does not reach %s",
  async (who, name) => {
    await expect(everything[name]!(strangers[who], things)).rejects.toMatchObject(REFUSED)
  },
)

test.each(Object.keys(adminAsks))("a nurse does not reach %s", async (name) => {
  await expect(adminAsks[name]!(await asStaff("Alice Wilson"), things)).rejects.toMatchObject(REFUSED)
})

test("nothing of it changed anything", async () => {
  const vera = await asPatientId(things.patientId)
  expect(await listMyAppointments(vera, "upcoming")).toMatchObject([{ id: things.appointmentId }])
  expect((await getProposalCard(vera, things.proposalId)).status).toBe("open")
  expect((await readThread(vera, things.conversationId)).conversation.handler).toBe("assistant")
})

test("the owner reaches what is theirs", async () => {
  const vera = await asPatientId(things.patientId)
  await expect(asks.readThread!(vera, things)).resolves.toBeTruthy()
  await expect(asks.getAppointment!(vera, things)).resolves.toMatchObject({ id: things.appointmentId })
})

/** Actions that take no id of anybody, and what they call. */
const OPEN = new Set(["findOpenSlots", "endSession", "markNoticesRead", "createFeed", "searchMyMessages"])

test("every command and query behind a server action is asked here", () => {
  const called = globSync("app/**/actions.ts").flatMap((file) => {
    const source = readFileSync(file, "utf8")
    return [
      ...source.matchAll(
        /import \{([^}]+)\} from "@\/lib\/[\w-]+\/(?:commands|queries|test-provider)[^"]*"/g,
      ),
    ]
      .flatMap(([, names]) => names!.split(","))
      .map((name) => name.trim())
      .filter((name) => /^[a-z]/.test(name))
  })
  expect(called.length).toBeGreaterThan(20)
  const asked = new Set(Object.keys(everything))
  expect(called.filter((name) => !asked.has(name) && !OPEN.has(name))).toEqual([])
})
