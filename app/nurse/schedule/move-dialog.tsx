"use client"

import { useEffect, useState } from "react"
import { freeTimes, move, moveLater } from "./actions"
import { Conflicts } from "./conflicts"
import { Refused } from "./refused"
import { Button } from "@/components/ui/button"
import { Checkbox, ControlRow } from "@/components/ui/checkbox"
import { Dialog, DialogActions, DialogContent, DialogDescription, DialogTitle } from "@/components/ui/dialog"
import { Field } from "@/components/ui/field"
import { Select } from "@/components/ui/select"
import type { Appointment, Slot } from "@/lib/scheduling/types/appointments"
import type { SeriesVisit } from "@/lib/scheduling/types/series"
import { dayAndTime, shortDayAndTime } from "@/lib/words/format"
import type { Language } from "@/lib/words/language"
import { scheduleWords } from "@/lib/words/schedule"

const TWO_WEEKS_MS = 14 * 86_400_000

/** Asks before a visit moves: to where it was dragged, or to a free time that is picked here (`to` null). */
export function MoveDialog({
  moving,
  language,
  zone,
  onClose,
  onChange,
}: {
  moving: { visit: Appointment; to: number | null } | null
  language: Language
  zone: string
  onClose: () => void
  onChange: () => void
}) {
  if (!moving) return null
  return (
    <MoveForm key={`${moving.visit.id}/${moving.to}`} {...{ moving, language, zone, onClose, onChange }} />
  )
}

function MoveForm({
  moving,
  language,
  zone,
  onClose,
  onChange,
}: {
  moving: { visit: Appointment; to: number | null }
  language: Language
  zone: string
  onClose: () => void
  onChange: () => void
}) {
  const { visit } = moving
  const words = scheduleWords(language)
  const [to, setTo] = useState(moving.to === null ? null : new Date(moving.to).toISOString())
  const [slots, setSlots] = useState<Slot[]>([])
  const [refusal, setRefusal] = useState<{ message: string; conflicts: SeriesVisit[] } | null>(null)
  const [later, setLater] = useState(false)
  const [override, setOverride] = useState("")
  const [busy, setBusy] = useState(false)
  const picks = moving.to === null
  useEffect(() => {
    if (!picks) return
    const from = new Date().toISOString()
    const until = new Date(Date.now() + TWO_WEEKS_MS).toISOString()
    void freeTimes(visit.nurseId, from, until, visit.id).then((result) => result.ok && setSlots(result.value))
  }, [picks, visit.nurseId, visit.id])
  const submit = async () => {
    if (!to) return
    setBusy(true)
    const result = later
      ? await moveLater({ appointmentId: visit.id, startsAt: to })
      : await move({ appointmentId: visit.id, startsAt: to, overrideReason: override || undefined })
    setBusy(false)
    if (!result.ok)
      return setRefusal({
        message: result.message,
        conflicts: (result.details.conflicts as SeriesVisit[] | undefined) ?? [],
      })
    onChange()
    onClose()
  }
  const name = visit.patientName ?? ""
  return (
    <Dialog open onOpenChange={(open) => !open && onClose()}>
      <DialogContent>
        <DialogTitle className="text-xl">{words.moveTitle(name)}</DialogTitle>
        <DialogDescription>
          {to
            ? words.moveText(
                dayAndTime(visit.startsAt, zone, language, "24"),
                dayAndTime(to, zone, language, "24"),
              )
            : dayAndTime(visit.startsAt, zone, language, "24")}
        </DialogDescription>
        {picks ? (
          <Field label={words.when}>
            {(control) => (
              <Select {...control} value={to ?? ""} onChange={(e) => setTo(e.target.value)}>
                <option value="" disabled>
                  {words.when}
                </option>
                {slots.map((slot) => (
                  <option key={slot.id} value={slot.startsAt}>
                    {shortDayAndTime(slot.startsAt, zone, language, "24")}
                  </option>
                ))}
              </Select>
            )}
          </Field>
        ) : null}
        {visit.seriesId ? (
          <ControlRow control={<Checkbox checked={later} onChange={(e) => setLater(e.target.checked)} />}>
            {words.moveRest}
          </ControlRow>
        ) : null}
        {refusal ? <Conflicts conflicts={refusal.conflicts} zone={zone} language={language} /> : null}
        {refusal && to && !later ? (
          <Refused
            message={refusal.message}
            ask={{ nurseId: visit.nurseId, startsAt: to, visitTypeId: visit.visitTypeId }}
            override={override}
            onOverride={setOverride}
            zone={zone}
            language={language}
          />
        ) : null}
        <DialogActions>
          <Button variant="outline" onClick={onClose}>
            {words.keep}
          </Button>
          <Button busy={busy} disabled={!to} onClick={() => void submit()}>
            {words.move}
          </Button>
        </DialogActions>
      </DialogContent>
    </Dialog>
  )
}
