import { fileURLToPath } from "node:url"
import { defineConfig } from "vitest/config"

// Two kinds of tests: "pure" needs nothing, "db" runs on the embedded Postgres (a template database per run).
export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL("./", import.meta.url)) } },
  test: {
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: "pure",
          include: ["tests/{lib,app,db,scripts,walls,components,eval}/**/*.test.{ts,tsx}"],
          exclude: ["**/*.db.test.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "db",
          include: ["tests/{lib,app,db,scripts}/**/*.db.test.ts"],
          globalSetup: ["tests/support/global-setup.ts"],
        },
      },
    ],
  },
})
