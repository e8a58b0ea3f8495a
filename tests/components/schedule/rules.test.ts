import { describe, expect, test } from "vitest"
import { parseClock } from "@/components/schedule/clock-input"
import { lanesOf } from "@/components/schedule/lanes"
import { windowProblems } from "@/components/schedule/window-problems"

describe("a time as staff type it", () => {
  test.each([
    ["9", "09:00"],
    ["9:30", "09:30"],
    ["930", "09:30"],
    ["1730", "17:30"],
    ["5pm", "17:00"],
    ["12 am", "00:00"],
    ["12:15 p.m.", "12:15"],
    ["0", "00:00"],
  ])("%s is %s", (typed, expected) => {
    expect(parseClock(typed)).toBe(expected)
  })

  test.each(["", "25", "9:60", "13pm", "noon", "24:00", "24:30"])("%s is no time", (typed) => {
    expect(parseClock(typed)).toBeNull()
  })

  test("midnight at the end of a day is 24:00", () => {
    expect(parseClock("24", true)).toBe("24:00")
    expect(parseClock("24:30", true)).toBeNull()
  })
})

describe("hours of one day", () => {
  test("that touch are fine", () => {
    const day = [
      { start: "09:00", end: "12:00" },
      { start: "12:00", end: "17:00" },
    ]
    expect(windowProblems(day)).toEqual([null, null])
  })

  test("that overlap are both marked, also over midnight", () => {
    const night = [
      { start: "22:00", end: "06:00" },
      { start: "21:00", end: "23:00" },
    ]
    expect(windowProblems(night)).toEqual(["overlap", "overlap"])
  })

  test("that end when they start are no hours", () => {
    expect(windowProblems([{ start: "09:00", end: "09:00" }])).toEqual(["same"])
  })
})

describe("blocks of a calendar", () => {
  test("stand side by side while they overlap, and alone again after that", () => {
    const lanes = lanesOf([
      { id: "a", from: 600, to: 660 },
      { id: "b", from: 630, to: 690 },
      { id: "c", from: 660, to: 700 },
      { id: "d", from: 700, to: 720 },
    ])
    expect(lanes.get("a")).toEqual({ lane: 0, lanes: 2 })
    expect(lanes.get("b")).toEqual({ lane: 1, lanes: 2 })
    expect(lanes.get("c")).toEqual({ lane: 0, lanes: 2 })
    expect(lanes.get("d")).toEqual({ lane: 0, lanes: 1 })
  })
})
