import { z } from "zod"
import { ERROR_STATUS } from "@/lib/core/errors"
import { operations, type Operation } from "./operations"
import { answers } from "./answers"

/** The API as OpenAPI 3.1. Paths as Next writes them, with `{}`. */
export function openApiDocument(): Record<string, unknown> {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const operation of operations) (paths[operation.path] ??= {})[operation.method] = describe(operation)
  return {
    openapi: "3.1.0",
    info: {
      title: "Nurseline",
      version: "0.1.0",
      description: "What browsers and programs call. Instants are ISO 8601 with a zone; answers are in UTC.",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: "/" }],
    tags: [...new Set(operations.map(({ tag }) => tag))].map((name) => ({ name })),
    security: [{ session: [] }],
    paths,
    components: {
      securitySchemes: {
        session: {
          type: "apiKey",
          in: "cookie",
          name: "next-auth.session-token",
          description: "Sign in at /sign-in. Over https the name begins with __Secure-.",
        },
      },
      schemas: { ...answers, Problem: problem },
    },
  }
}

const problem = {
  type: "object",
  description: "RFC 9457. `code` is one of a closed list; `title` is for people, in the reader's language.",
  required: ["type", "title", "status", "code", "requestId"],
  properties: {
    type: { type: "string" },
    title: { type: "string" },
    status: { type: "integer" },
    code: { type: "string", enum: [...Object.keys(ERROR_STATUS), "unexpected"] },
    requestId: { type: "string" },
  },
  additionalProperties: true,
}

function describe(operation: Operation): Record<string, unknown> {
  const named = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: "path",
    required: true,
    schema: { type: "string", ...operation.pathSchemas?.[name!] },
  }))
  const header = operation.idempotent
    ? [
        {
          name: "Idempotency-Key",
          in: "header",
          description: "The same key and body give the same answer; another body is 422.",
          schema: { type: "string", maxLength: 255 },
        },
      ]
    : []
  return {
    operationId: operation.id,
    tags: [operation.tag],
    summary: operation.summary,
    ...(operation.open ? { security: [] } : {}),
    parameters: [...named, ...queryParameters(operation.query), ...header],
    ...(operation.body ? { requestBody: bodyOf(operation.body) } : {}),
    responses: { ...operation.responses, default: problemResponse },
  }
}

const problemResponse = {
  description: "What was wrong, and what is allowed",
  content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
}

const jsonSchema = (schema: z.ZodType) => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" })
  return rest
}

const bodyOf = (schema: z.ZodType) => ({
  required: true,
  content: { "application/json": { schema: jsonSchema(schema) } },
})

function queryParameters(schema: z.ZodType | undefined): object[] {
  if (!schema) return []
  const { properties = {}, required = [] } = jsonSchema(schema) as {
    properties?: Record<string, object>
    required?: string[]
  }
  return Object.entries(properties).map(([name, value]) => ({
    name,
    in: "query",
    required: required.includes(name),
    schema: value,
  }))
}
