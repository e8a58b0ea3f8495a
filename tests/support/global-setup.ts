import { rmSync } from "node:fs"
import path from "node:path"
import postgres from "postgres"
import type { TestProject } from "vitest/node"
import { closePool } from "@/db/client"
import { ensurePostgres } from "@/db/embedded"
import { migrateDatabase } from "@/db/migrate"
import { useLocalSecrets } from "@/lib/core/local-secrets"
import { seedSampleClinic } from "@/scripts/seed/sample"

declare module "vitest" {
  interface ProvidedContext {
    /** Where the tests' own Postgres and secrets lie. */
    dataDir: string
    /** Any database of that server; the tests make theirs from the template. */
    serverUrl: string
    template: string
  }
}

/**
 * One Postgres for the run, apart from a developer's own, and one database with the sample clinic that nobody connects
 * to: every test file copies it.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = path.resolve(process.env.TEST_DATA_DIR ?? `.data/test-${process.pid}`)
  process.env.NURSELINE_DEMO = "1"
  useLocalSecrets(dataDir)
  const server = await ensurePostgres(dataDir)
  const template = "sample_clinic"
  const admin = postgres(server.url, { max: 1, onnotice: () => {} })
  await admin.unsafe(`drop database if exists ${template} with (force)`)
  await admin.unsafe(`create database ${template}`)
  await admin.end()
  process.env.DATABASE_URL = databaseUrl(server.url, template)
  await migrateDatabase(process.env.DATABASE_URL)
  await seedSampleClinic()
  await closePool()
  project.provide("dataDir", dataDir)
  project.provide("serverUrl", server.url)
  project.provide("template", template)
  return async () => {
    await server.release()
    if (!process.env.TEST_DATA_DIR) rmSync(dataDir, { recursive: true, force: true })
  }
}

const databaseUrl = (url: string, name: string): string =>
  Object.assign(new URL(url), { pathname: `/${name}` }).toString()
