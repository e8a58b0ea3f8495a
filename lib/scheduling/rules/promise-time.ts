/** How soon a call back is promised, in minutes, by priority: 1 now, 2 today, 3 when there is time. */
export const PROMISE_MINUTES: Record<1 | 2 | 3, number> = { 1: 30, 2: 240, 3: 1440 }

/**
 * When a nurse has called back at the latest (epoch milliseconds): the priority's time after the request or after the
 * window opens, and not after the window closes.
 */
export const promiseTime = (
  asked: { now: number; fromAt: number; untilAt: number },
  priority: 1 | 2 | 3,
): number => Math.min(asked.untilAt, Math.max(asked.now, asked.fromAt) + PROMISE_MINUTES[priority] * 60_000)
