import { singleton } from "./singleton"
import { readStart } from "./env"

/** Whether sample data, one-click sign-in and the simulated phone and mailbox are on. Decided once at start. */
export const demoMode = (): boolean => singleton("demo-mode", () => readStart().demo)
