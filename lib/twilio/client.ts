import twilio from "twilio"
import { DomainError } from "@/lib/core/errors"

/** Sends one text message through Twilio. Throws `channel_off` when no account is configured. Returns Twilio's id. */
export async function sendText(to: string, body: string): Promise<string> {
  const { TWILIO_ACCOUNT_SID: sid, TWILIO_AUTH_TOKEN: token, TWILIO_PHONE_NUMBER: from } = process.env
  if (!sid || !token || !from) throw new DomainError("channel_off", "Twilio is not configured")
  const base = process.env.TWILIO_BASE_URL
  if (!base) {
    const message = await twilio(sid, token).messages.create({ to, from, body })
    return message.sid
  }
  // Another address than Twilio's own: a relay of the operator, or the fake one of the tests.
  const response = await fetch(`${base}/2010-04-01/Accounts/${sid}/Messages.json`, {
    method: "POST",
    headers: { authorization: `Basic ${Buffer.from(`${sid}:${token}`).toString("base64")}` },
    body: new URLSearchParams({ To: to, From: from, Body: body }),
    redirect: "error",
    signal: AbortSignal.timeout(10_000),
  })
  if (!response.ok) throw new Error(`Twilio answered ${response.status}`)
  return ((await response.json()) as { sid: string }).sid
}

export const textsAreOn = (): boolean =>
  Boolean(process.env.TWILIO_ACCOUNT_SID && process.env.TWILIO_AUTH_TOKEN && process.env.TWILIO_PHONE_NUMBER)
