"use client"

import { useSyncExternalStore } from "react"

const never = () => () => {}

/** The reader's own time zone; on the server, and until the page is alive, the clinic's. */
export const useReaderZone = (clinicZone: string): string =>
  useSyncExternalStore(
    never,
    () => Intl.DateTimeFormat().resolvedOptions().timeZone || clinicZone,
    () => clinicZone,
  )
