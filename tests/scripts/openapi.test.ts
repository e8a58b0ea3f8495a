import fs from "node:fs"
import path from "node:path"
import { expect, test } from "vitest"
import { openApiDocument } from "@/scripts/openapi/document"

const written = JSON.parse(fs.readFileSync("docs/openapi.json", "utf8")) as {
  paths: Record<string, Record<string, unknown>>
}

/** next-auth's own pages are its business. */
const routeFiles = fs
  .globSync("app/api/**/route.ts")
  .filter((file) => !file.includes("[...nextauth]"))
  .map((file) => ({
    path: `/${path
      .dirname(file)
      .replaceAll("[", "{")
      .replaceAll("]", "}")
      .replace(/^app\//, "")}`,
    methods: [
      ...fs
        .readFileSync(file, "utf8")
        .matchAll(/^export (?:const|async function) (GET|POST|PUT|PATCH|DELETE)\b/gm),
    ]
      .map(([, method]) => method!.toLowerCase())
      .toSorted(),
  }))

test("names every operation of every route file, and no other", () => {
  const described = Object.entries(written.paths).map(([path, operations]) => ({
    path,
    methods: Object.keys(operations).toSorted(),
  }))
  const byPath = (a: { path: string }, b: { path: string }) => (a.path < b.path ? -1 : 1)
  expect(described.toSorted(byPath)).toEqual(routeFiles.toSorted(byPath))
})

test("is what the schemas say now (npm run openapi)", () => {
  expect(JSON.parse(JSON.stringify(openApiDocument()))).toEqual(written)
})
