import { readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"

// Every pair of colours the design allows, in both themes, against WCAG 2.2: 4.5:1 for text, 3:1 for parts of controls.
const css = readFileSync(new URL("../../app/globals.css", import.meta.url), "utf8")

type Colour = [lightness: number, chroma: number, hue: number]

const THEMES = { light: ":root,\n.light {", dark: ".dark {" }

const SURFACES = ["background", "card", "popover", "muted", "accent"]
const SOFT = ["person", "patient", "assistant", "emergency", "urgent", "waiting", "ok"]
const SOFT_SURFACES = [...SOFT.map((name) => `${name}-soft`), "secondary", "cal-off"]
const INKS = ["emergency", "urgent", "waiting", "ok"].map((name) => `${name}-ink`)
const LINES = ["input", "ring", ...SOFT.map((name) => `${name}-line`)]

const TEXT: [text: string, ground: string][] = [
  ...[...SURFACES, "sidebar", ...SOFT_SURFACES].flatMap((ground) => [
    ["foreground", ground] as [string, string],
    ["muted-foreground", ground] as [string, string],
  ]),
  ...SURFACES.flatMap((ground) =>
    ["primary-ink", "person", "assistant", "patient", "destructive", ...INKS].map(
      (text): [string, string] => [text, ground],
    ),
  ),
  ...["person", "patient", "assistant"].map((name): [string, string] => [name, `${name}-soft`]),
  ...["emergency", "urgent", "waiting", "ok"].map((name): [string, string] => [
    `${name}-ink`,
    `${name}-soft`,
  ]),
  ...[
    ...SOFT,
    "primary",
    "secondary",
    "accent",
    "card",
    "popover",
    "destructive",
    "sidebar",
    "added",
    "removed",
  ].map((name): [string, string] => [`${name}-foreground`, name]),
  ...[1, 2, 3, 4, 5].map((n): [string, string] => [`acuity-${n}-foreground`, `acuity-${n}`]),
  ["primary-foreground", "primary-hover"],
  ["secondary-foreground", "secondary-hover"],
  ["emergency-foreground", "emergency-hover"],
  ["sidebar-primary-foreground", "sidebar-primary"],
  ["sidebar-accent-foreground", "sidebar-accent"],
  ["primary-ink", "assistant-soft"],
  ["primary-ink", "sidebar"],
  ["primary-ink", "secondary"],
]

const PARTS: [part: string, ground: string][] = [
  ...["background", "card", "popover", "muted"].flatMap((ground) =>
    LINES.map((part): [string, string] => [part, ground]),
  ),
  ...SOFT.map((name): [string, string] => [`${name}-line`, `${name}-soft`]),
  ...[1, 2, 3, 4, 5].flatMap((n): [string, string][] => [
    [`chart-${n}`, "card"],
    [`chart-${n}`, "chart-band"],
  ]),
  ...["background", "card"].flatMap((ground): [string, string][] => [
    ["primary", ground],
    ["emergency", ground],
  ]),
  ["ring", "sidebar"],
  ["sidebar-ring", "sidebar"],
  ["now", "card"],
  ["now", "cal-off"],
]

describe.each(Object.entries(THEMES))("in the %s theme", (_theme, selector) => {
  const tokens = tokensOf(selector)

  test("every text can be read on every ground it may stand on", () => {
    expect(tooLow(tokens, TEXT, 4.5)).toEqual([])
  })

  test("every edge of a control and every line of a speaker can be seen", () => {
    expect(tooLow(tokens, PARTS, 3)).toEqual([])
  })

  test("every colour can be shown by an ordinary screen", () => {
    const outside = [...tokens].filter(([, colour]) => linear(colour).some((x) => x < -0.002 || x > 1.002))
    expect(outside.map(([name]) => name)).toEqual([])
  })
})

test("the two themes name the same colours", () => {
  expect([...tokensOf(THEMES.dark).keys()].toSorted()).toEqual([...tokensOf(THEMES.light).keys()].toSorted())
})

function tooLow(tokens: Map<string, Colour>, pairs: readonly [string, string][], least: number): string[] {
  return pairs.flatMap(([front, ground]) => {
    const [a, b] = [tokens.get(front), tokens.get(ground)]
    if (!a || !b) return [`--${a ? ground : front} is not defined`]
    const ratio = contrast(a, b)
    return ratio < least ? [`${front} on ${ground}: ${ratio.toFixed(2)}`] : []
  })
}

/** The opaque colours of the block that begins with `selector`. */
function tokensOf(selector: string): Map<string, Colour> {
  const start = css.indexOf(`\n${selector}`)
  if (start === -1) throw new Error(`no block ${selector}`)
  const body = css.slice(start, css.indexOf("\n}", start))
  const found = body.matchAll(/--([\w-]+):\s*oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)/g)
  return new Map(
    [...found].map(([, name = "", l, c, h]): [string, Colour] => [name, [Number(l), Number(c), Number(h)]]),
  )
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(a: Colour, b: Colour): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: Colour): number {
  const [r = 0, g = 0, b = 0] = linear(colour).map(shown)
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** What a screen with 8 bits per channel makes of a linear value. */
function shown(value: number): number {
  const clipped = Math.min(1, Math.max(0, value))
  const encoded = clipped <= 0.0031308 ? 12.92 * clipped : 1.055 * clipped ** (1 / 2.4) - 0.055
  const eightBit = Math.round(255 * encoded) / 255
  return eightBit <= 0.04045 ? eightBit / 12.92 : ((eightBit + 0.055) / 1.055) ** 2.4
}

/** OKLCH to linear sRGB, unclipped. https://bottosson.github.io/posts/oklab/ */
function linear([lightness, chroma, hue]: Colour): number[] {
  const a = chroma * Math.cos((hue * Math.PI) / 180)
  const b = chroma * Math.sin((hue * Math.PI) / 180)
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]
}
