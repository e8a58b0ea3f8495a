import { NextResponse, type NextRequest } from "next/server"

/**
 * Only "no session -> /sign-in" for the staff's pages, so that a bookmark leads somewhere. It authorizes nothing: every
 * query and command does that itself.
 */
export function proxy(request: NextRequest): NextResponse {
  const signedIn = request.cookies.getAll().some(({ name }) => name.includes("next-auth.session-token"))
  if (signedIn) return NextResponse.next()
  const target = request.nextUrl.clone()
  target.pathname = "/sign-in"
  target.search = `?next=${encodeURIComponent(request.nextUrl.pathname)}`
  return NextResponse.redirect(target)
}

export const config = { matcher: ["/nurse/:path*", "/admin/:path*"] }
