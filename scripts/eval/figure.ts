import fs from "node:fs"
import path from "node:path"

/** One line of the scorecard: `right` of `n`, or a `value` of its own kind. */
export type Figure = {
  what: string
  set: string
  n: number
  right?: number
  value?: string
  /** Who wrote the set; sets by the authors of the rules say so. */
  by: "ours, not independent" | "others, development half"
  inRepo: boolean
}

/** Wilson's interval for a share, 95 %. */
export function interval(right: number, n: number): [number, number] {
  if (n === 0) return [0, 1]
  const z = 1.96
  const share = right / n
  const middle = (share + (z * z) / (2 * n)) / (1 + (z * z) / n)
  const half = (z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n))) / (1 + (z * z) / n)
  return [Math.max(0, middle - half), Math.min(1, middle + half)]
}

export const shareText = ({ right, n, value }: Figure): string =>
  right === undefined ? (value ?? "") : `${right} of ${n} (${((100 * right) / n).toFixed(1)} %)`

export const intervalText = ({ right, n }: Figure): string => {
  if (right === undefined) return ""
  const [low, high] = interval(right, n)
  return `${(100 * low).toFixed(1)} to ${(100 * high).toFixed(1)} %`
}

export const ours = (file: string): string => path.join(import.meta.dirname, "../../tests/eval", file)

/** A set of this repository. */
export const load = <T>(file: string): T => JSON.parse(fs.readFileSync(ours(file), "utf8")) as T

/** A set from outside, when its folder was given and holds it. */
export function outside<T>(folder: string | undefined, file: string): T | null {
  const at = folder && path.join(folder, file)
  return at && fs.existsSync(at) ? (JSON.parse(fs.readFileSync(at, "utf8")) as T) : null
}

export const quantile = (values: number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0
