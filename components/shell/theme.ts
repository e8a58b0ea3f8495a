export const THEME_COOKIE = "nurseline-theme"
export type Theme = "light" | "dark"

/**
 * Runs before the first paint: the reader's choice, else the system's, and follows the system while nothing is chosen.
 * Always this exact text, so that a content security policy can allow it by its hash.
 */
export const THEME_SCRIPT = `(()=>{const h=document.documentElement,m=matchMedia("(prefers-color-scheme: dark)"),s=()=>{const c=document.cookie.match(/(?:^|; )${THEME_COOKIE}=(light|dark)/),d=c?c[1]==="dark":m.matches;h.classList.toggle("dark",d);h.classList.toggle("light",!d)};s();m.addEventListener("change",s)})()`
