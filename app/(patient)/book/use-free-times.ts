"use client"

import { useCallback, useEffect, useState } from "react"
import { freeTimes } from "./actions"
import type { Slot } from "@/lib/scheduling/types/appointments"

export type Search = {
  nurseId: string
  visitTypeId?: string
  from: number
  to: number
  ignoreAppointmentId?: string
}

/** The free times of a search; `null` while they load, `failed` when they could not be loaded. */
export function useFreeTimes(search: Search): { slots: Slot[] | null; failed: boolean; reload: () => void } {
  const [round, setRound] = useState(0)
  const [found, setFound] = useState<{ key: string; slots: Slot[]; failed: boolean } | null>(null)
  const { nurseId, visitTypeId, from, to, ignoreAppointmentId } = search
  const key = [nurseId, visitTypeId, from, to, ignoreAppointmentId, round].join("/")
  useEffect(() => {
    let current = true
    freeTimes({
      nurseId,
      visitTypeId,
      from: new Date(from).toISOString(),
      to: new Date(to).toISOString(),
      ignoreAppointmentId,
    }).then(
      (result) => current && setFound({ key, slots: result.ok ? result.value : [], failed: !result.ok }),
      () => current && setFound({ key, slots: [], failed: true }),
    )
    return () => {
      current = false
    }
  }, [key, nurseId, visitTypeId, from, to, ignoreAppointmentId])
  const reload = useCallback(() => setRound((n) => n + 1), [])
  const fresh = found?.key === key ? found : null
  return { slots: fresh?.slots ?? null, failed: fresh?.failed ?? false, reload }
}
