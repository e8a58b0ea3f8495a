import localFont from "next/font/local"

/**
 * Each family is two files. The Latin one is preloaded and brings a size-adjusted fallback, so that nothing jumps when
 * it arrives. The extended one stands first in the family list, but covers only its own characters (`unicode-range`)
 * and is fetched only when a page shows one of them. next/font reads its arguments at build time: literals only.
 */
const literata = localFont({
  src: "./literata-latin-wght-normal.woff2",
  weight: "200 900",
  variable: "--font-literata",
  adjustFontFallback: "Times New Roman",
})

const literataExtended = localFont({
  src: "./literata-latin-ext-wght-normal.woff2",
  weight: "200 900",
  variable: "--font-literata-ext",
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: "unicode-range",
      value:
        "U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+2020, U+20A0-20AB, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF",
    },
  ],
})

const atkinson = localFont({
  src: "./atkinson-hyperlegible-next-latin-wght-normal.woff2",
  weight: "200 800",
  variable: "--font-atkinson",
  adjustFontFallback: "Arial",
})

const atkinsonExtended = localFont({
  src: "./atkinson-hyperlegible-next-latin-ext-wght-normal.woff2",
  weight: "200 800",
  variable: "--font-atkinson-ext",
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: "unicode-range",
      value:
        "U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+2020, U+20A0-20AB, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF",
    },
  ],
})

export const fontVariables = [literata, literataExtended, atkinson, atkinsonExtended]
  .map((font) => font.variable)
  .join(" ")
