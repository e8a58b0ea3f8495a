import { refreshBusyCalendars } from "@/lib/scheduling/commands/busy-calendars"
import type { Job } from "./runner"

/** Reads the nurses' other calendars for their busy times. */
export const readCalendarsJob: Job = { name: "read-calendars", everyMs: 60_000, run: refreshBusyCalendars }
