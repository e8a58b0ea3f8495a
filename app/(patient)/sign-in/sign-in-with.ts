/** Posts to next-auth's own route; on success the browser goes to `next`. Returns the error's code otherwise. */
export async function signInWith(
  provider: "staff" | "patient" | "sample",
  fields: Record<string, string>,
  next: string,
): Promise<string | null> {
  const { csrfToken } = (await (await fetch("/api/auth/csrf")).json()) as { csrfToken: string }
  const response = await fetch(`/api/auth/callback/${provider}`, {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({ ...fields, csrfToken, callbackUrl: next, json: "true" }),
  })
  const { url } = (await response.json()) as { url?: string }
  const error = url ? new URL(url, location.origin).searchParams.get("error") : null
  if (response.ok && !error) {
    location.assign(next)
    return null
  }
  return error ?? "unexpected"
}
