/**
 * One value per process. server.ts, route handlers and pages each load their own copy of a module; `globalThis` is the
 * only thing they share, so every pool, hub and cache lives behind this function.
 */
export function singleton<T>(name: string, make: () => T): T {
  const store = globalThis as Record<symbol, unknown>
  const key = Symbol.for(`nurseline.${name}`)
  if (!(key in store)) store[key] = make()
  return store[key] as T
}

/** Forgets a value, so that the next `singleton` call makes it anew (a closed pool, a test). */
export function dropSingleton(name: string): void {
  delete (globalThis as Record<symbol, unknown>)[Symbol.for(`nurseline.${name}`)]
}

/** Whether the value exists already: for what must not be made again while a process closes. */
export const hasSingleton = (name: string): boolean => Symbol.for(`nurseline.${name}`) in globalThis
