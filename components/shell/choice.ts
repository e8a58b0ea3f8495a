/** Keeps a choice of this reader (theme, language) for a year, where the server can read it. */
export function rememberChoice(cookie: string, value: string): void {
  // oxlint-disable-next-line unicorn/no-document-cookie -- cookieStore is not in every browser yet
  document.cookie = `${cookie}=${value}; path=/; max-age=31536000; samesite=lax`
}
