/** The first thing the Tab key reaches; every page has a `<main id="main" tabIndex={-1}>`. */
export function SkipLink({ children }: { children: string }) {
  return (
    <a
      href="#main"
      className="fixed -top-24 left-4 z-(--z-toast) rounded-md bg-popover px-4 py-3 font-medium text-primary-ink shadow-lg focus:top-3"
    >
      {children}
    </a>
  )
}
