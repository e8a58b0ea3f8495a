import { createHash } from "node:crypto"
import { and, eq } from "drizzle-orm"
import { dataKey, openOne } from "@/db/keys"
import { aiTurns, toolEffects } from "@/db/schema"
import { seal } from "@/db/sealed"
import { isDomainError } from "@/lib/core/errors"
import { log, safeError } from "@/lib/core/log"
import {
  bookAppointmentTool,
  cancelAppointmentTool,
  declineProposalTool,
  findOpenSlotsTool,
  holdAppointmentTool,
  joinWaitlistTool,
  listMyAppointmentsTool,
  moveAppointmentTool,
  myNurseTool,
} from "./appointments"
import { handOverTool } from "./nurse"
import { searchKnowledgeTool } from "./search-knowledge"
import type { AssistantTool, ToolRefusal, ToolRun } from "./tool"

/** Everything the assistant can do, for every door. */
export const assistantTools: readonly AssistantTool[] = [
  searchKnowledgeTool,
  findOpenSlotsTool,
  holdAppointmentTool,
  bookAppointmentTool,
  moveAppointmentTool,
  cancelAppointmentTool,
  declineProposalTool,
  joinWaitlistTool,
  listMyAppointmentsTool,
  myNurseTool,
  handOverTool,
] as unknown as readonly AssistantTool[]

/**
 * Runs a tool with whatever a model sent. Bad input and refusals come back as data. A writing tool's effect is stored by
 * turn, tool and input: when a provider dies after it, the next one gets the stored answer and nothing runs twice.
 */
export async function runTool(run: ToolRun, name: string, input: unknown): Promise<unknown> {
  const tool = assistantTools.find((t) => t.name === name)
  if (!tool) return refusal("not_found", "no such tool")
  const parsed = tool.input.safeParse(input ?? {})
  if (!parsed.success)
    return refusal(
      "invalid_input",
      parsed.error.issues.map((i) => `${i.path.join(".")}: ${i.message}`).join("; "),
    )
  try {
    if (!tool.writes) return await tool.run(run, parsed.data)
    const inputHash = createHash("sha256").update(JSON.stringify(parsed.data)).digest("base64url")
    const stored = await storedEffect(run, name, inputHash)
    if (stored !== undefined) return stored
    const output = await tool.run(run, parsed.data)
    await storeEffect(run, name, inputHash, output)
    return output
  } catch (error) {
    if (isDomainError(error)) return refusal(error.code, error.code, error.details)
    log().error({ tool: name, error: safeError(error), turnId: run.turnId }, "tool failed")
    return refusal("unexpected", "this did not work")
  }
}

const refusal = (
  code: ToolRefusal["error"]["code"],
  message: string,
  { alternatives, wanted }: { alternatives?: unknown; wanted?: unknown } = {},
): ToolRefusal => ({
  error: { code, message, ...(wanted ? { wanted } : {}), ...(alternatives ? { alternatives } : {}) },
})

async function storedEffect(run: ToolRun, tool: string, inputHash: string): Promise<unknown> {
  const [row] = await run.ctx.db
    .select()
    .from(toolEffects)
    .where(
      and(
        eq(toolEffects.clinicId, run.ctx.clinic.id),
        eq(toolEffects.turnId, run.turnId),
        eq(toolEffects.tool, tool),
        eq(toolEffects.inputHash, inputHash),
      ),
    )
  const text = row
    ? await openOne(run.ctx.db, "tool_effects.output", `${run.turnId}/${tool}/${inputHash}`, row.output)
    : null
  return text === null ? undefined : JSON.parse(text)
}

async function storeEffect(run: ToolRun, tool: string, inputHash: string, output: unknown): Promise<void> {
  const [turn] = await run.ctx.db
    .select({ keyId: aiTurns.keyId })
    .from(aiTurns)
    .where(and(eq(aiTurns.clinicId, run.ctx.clinic.id), eq(aiTurns.id, run.turnId)))
  if (!turn) return
  const key = await dataKey(run.ctx.db, turn.keyId)
  await run.ctx.db
    .insert(toolEffects)
    .values({
      clinicId: run.ctx.clinic.id,
      turnId: run.turnId,
      tool,
      inputHash,
      keyId: key.id,
      output: seal(key, "tool_effects.output", `${run.turnId}/${tool}/${inputHash}`, JSON.stringify(output)),
    })
    .onConflictDoNothing()
}
