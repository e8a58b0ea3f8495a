"use client"

import { useEffect, useRef, useState } from "react"
import type { KeyboardEvent, PointerEvent, RefObject } from "react"
import type { CalendarColumn, CalendarVisit, Place } from "./calendar-types"

export type Moving = { visit: CalendarVisit; to: Place; by: "pointer" | "keys" }

type Options = {
  grid: RefObject<HTMLElement | null>
  columns: readonly CalendarColumn[]
  firstMinute: number
  lastMinute: number
  step: number
  onMove?: (visit: CalendarVisit, to: Place) => void
}

/**
 * Moving a block: with mouse or pen by dragging, with the keyboard by M, arrows and Enter; Escape stops. Fingers scroll
 * instead: on touch a visit is moved through its own page. Nothing is changed here, `onMove` asks.
 */
export function useMoveVisit({ grid, columns, firstMinute, lastMinute, step, onMove }: Options) {
  const [moving, setMoving] = useState<Moving | null>(null)
  const press = useRef<{ visit: CalendarVisit; x: number; y: number; grab: number } | null>(null)
  const dragged = useRef(false)

  useEffect(() => {
    if (!moving) return
    const stop = (event: globalThis.KeyboardEvent) => {
      if (event.key !== "Escape") return
      press.current = null
      setMoving(null)
    }
    addEventListener("keydown", stop)
    return () => removeEventListener("keydown", stop)
  }, [moving])

  const within = (visit: CalendarVisit, from: number) =>
    Math.min(lastMinute - (visit.to - visit.from), Math.max(firstMinute, from))

  const finish = () => {
    press.current = null
    setMoving(null)
    if (!moving) return
    const { visit, to } = moving
    if (to.column !== visit.column || to.from !== visit.from) onMove?.(visit, to)
  }

  const pointer = (visit: CalendarVisit) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      dragged.current = false
      if (!onMove || !visit.movable || event.button !== 0 || event.pointerType === "touch") return
      const grab = event.clientY - event.currentTarget.getBoundingClientRect().top
      press.current = { visit, x: event.clientX, y: event.clientY, grab }
      event.currentTarget.setPointerCapture(event.pointerId)
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const held = press.current
      if (!held) return
      const far = Math.hypot(event.clientX - held.x, event.clientY - held.y) > 5
      if (!dragged.current && !far) return
      dragged.current = true
      const to = placeUnder(event.clientX, event.clientY - held.grab)
      if (to)
        setMoving({ visit: held.visit, to: { ...to, from: within(held.visit, to.from) }, by: "pointer" })
    },
    onPointerUp: finish,
    onPointerCancel: () => {
      press.current = null
      setMoving(null)
    },
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => onKeyDown(event, visit),
  })

  function onKeyDown(event: KeyboardEvent<HTMLElement>, visit: CalendarVisit) {
    if (!moving) {
      if (event.key.toLowerCase() !== "m" || !onMove || !visit.movable) return
      event.preventDefault()
      setMoving({ visit, to: { column: visit.column, from: visit.from }, by: "keys" })
      return
    }
    if (event.key === "Enter") {
      event.preventDefault()
      finish()
      return
    }
    const steps: Record<string, [number, number]> = {
      ArrowUp: [0, -step],
      ArrowDown: [0, step],
      ArrowLeft: [-1, 0],
      ArrowRight: [1, 0],
    }
    const by = steps[event.key]
    if (!by) return
    event.preventDefault()
    const index = columns.findIndex((column) => column.key === moving.to.column) + by[0]
    const column = columns[Math.min(columns.length - 1, Math.max(0, index))]?.key ?? moving.to.column
    setMoving({ ...moving, to: { column, from: within(visit, moving.to.from + by[1]) } })
  }

  /** The column and the snapped minute under a point of the window. */
  function placeUnder(x: number, y: number): Place | null {
    for (const element of grid.current?.querySelectorAll<HTMLElement>("[data-column]") ?? []) {
      const box = element.getBoundingClientRect()
      if (x < box.left || x >= box.right) continue
      const minute = firstMinute + ((y - box.top) / box.height) * (lastMinute - firstMinute)
      return { column: element.dataset.column ?? "", from: Math.round(minute / step) * step }
    }
    return null
  }

  return { moving, pointer, placeUnder, wasDragged: () => dragged.current }
}
