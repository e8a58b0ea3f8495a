import { GUEST_COOKIE } from "./session"

const DAYS = 30

/** The cookie that binds a visitor's conversations to their browser; scripts cannot read it. */
export function guestCookie(token: string, request: { headers: Headers; url: string }): string {
  const secure = request.headers.get("x-forwarded-proto") === "https" || request.url.startsWith("https:")
  return `${GUEST_COOKIE}=${token}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${DAYS * 86_400}${secure ? "; Secure" : ""}`
}
