/** The first thing the Tab key reaches; every page has a `<main id="main" tabIndex={-1}>`. */
export function SkipLink({ children }: { children: string }) {
  return (
    <a
      href="#main"
      className="sr-only rounded-md bg-popover font-medium text-primary-ink shadow-lg focus:not-sr-only focus:fixed focus:top-3 focus:left-4 focus:z-(--z-toast) focus:px-4 focus:py-3"
    >
      {children}
    </a>
  )
}
