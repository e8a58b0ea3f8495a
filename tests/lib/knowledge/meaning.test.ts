import { expect, test } from "vitest"
import { fuse, likeness, nearest } from "@/lib/knowledge/rules/search/meaning"

test("likeness is the cosine, and nothing for vectors of two models", () => {
  expect(likeness([1, 0], [2, 0])).toBe(1)
  expect(likeness([1, 0], [0, 3])).toBe(0)
  expect(likeness([1, 0], [1, 0, 0])).toBe(0)
  expect(likeness([0, 0], [1, 1])).toBe(0)
})

test("the nearest come first, and what is only as alike as any two texts not at all", () => {
  const documents = new Map([
    ["far", [0.2, 1]],
    ["near", [1, 0.1]],
    ["nearer", [1, 0]],
  ])
  expect(nearest([1, 0], documents, 5).map(({ id }) => id)).toEqual(["nearer", "near"])
  expect(nearest([1, 0], documents, 1).map(({ id }) => id)).toEqual(["nearer"])
})

test("what both rankings put high comes first", () => {
  expect(fuse(["a", "b", "c"], ["b", "d"])).toEqual(["b", "a", "d", "c"])
  expect(fuse(["a", "b"], [])).toEqual(["a", "b"])
})
