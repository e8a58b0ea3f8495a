"use client"

import { useState } from "react"
import { cancel, cancelLater, setStatus } from "./actions"
import { stateText } from "./calendar-of"
import { MoveDialog } from "./move-dialog"
import { Badge } from "@/components/ui/badge"
import { Button } from "@/components/ui/button"
import { Dialog, DialogActions, DialogContent, DialogDescription, DialogTitle } from "@/components/ui/dialog"
import type { ActionResult } from "@/lib/http/action-result"
import type { Appointment } from "@/lib/scheduling/types/appointments"
import { commonWords } from "@/lib/words/common"
import { dayAndTime, time } from "@/lib/words/format"
import type { Language } from "@/lib/words/language"
import { scheduleWords } from "@/lib/words/schedule"

/** One visit with what can be done about it. */
export function VisitDialog({
  visit,
  language,
  zone,
  onClose,
  onChange,
}: {
  visit: Appointment | null
  language: Language
  zone: string
  onClose: () => void
  onChange: () => void
}) {
  const words = scheduleWords(language)
  const common = commonWords(language)
  const [error, setError] = useState<string | null>(null)
  const [moving, setMoving] = useState(false)
  const run = async (work: Promise<ActionResult<unknown>>) => {
    const result = await work
    setError(result.ok ? null : result.message)
    onChange()
    if (result.ok) onClose()
  }
  const close = () => {
    setError(null)
    onClose()
  }
  if (!visit) return null
  if (moving)
    return (
      <MoveDialog
        moving={{ visit, to: null }}
        language={language}
        zone={zone}
        onClose={() => setMoving(false)}
        onChange={() => {
          onChange()
          close()
        }}
      />
    )
  return (
    <Dialog open onOpenChange={(open) => !open && close()}>
      <DialogContent closeLabel={common.close}>
        <DialogTitle className="pe-10 text-xl">{words.visitOf(visit.patientName ?? words.held)}</DialogTitle>
        <DialogDescription>
          {dayAndTime(visit.startsAt, zone, language, "24")}–{time(visit.endsAt, zone, language, "24")} ·{" "}
          {visit.visitName} · {common.modes[visit.mode]}
        </DialogDescription>
        <p className="flex flex-wrap gap-2">
          <Badge>{stateText(visit, language)}</Badge>
          {visit.seriesId ? <Badge>{words.partOfSeries}</Badge> : null}
        </p>
        {visit.reason ? <p>{visit.reason}</p> : null}
        {visit.overrideReason ? (
          <p className="text-sm text-muted-foreground">
            {words.override}: {visit.overrideReason}
          </p>
        ) : null}
        {error ? (
          <p role="alert" className="text-destructive">
            {error}
          </p>
        ) : null}
        <DialogActions>
          {visit.status === "booked" ? (
            <>
              <Button variant="destructive" onClick={() => void run(cancel(visit.id))}>
                {words.cancelVisit}
              </Button>
              {visit.seriesId ? (
                <Button variant="destructive" onClick={() => void run(cancelLater(visit.id))}>
                  {words.cancelRest}
                </Button>
              ) : null}
              <Button variant="outline" onClick={() => setMoving(true)}>
                {words.move}
              </Button>
              <Button variant="outline" onClick={() => void run(setStatus(visit.id, "noshow"))}>
                {words.noShow}
              </Button>
              <Button onClick={() => void run(setStatus(visit.id, "checked-in"))}>{words.arrived}</Button>
            </>
          ) : null}
          {visit.status === "checked-in" ? (
            <Button onClick={() => void run(setStatus(visit.id, "fulfilled"))}>{words.done}</Button>
          ) : null}
        </DialogActions>
      </DialogContent>
    </Dialog>
  )
}
