/** Above every patient page: the one number that matters. */
export function EmergencyStrip({
  question,
  number,
  label,
}: {
  question: string
  number: string
  label: string
}) {
  return (
    <aside className="flex items-center justify-center gap-2 bg-muted px-4 text-center text-sm">
      <span>
        {question}{" "}
        <a
          href={`tel:${number}`}
          className="link-alone font-semibold text-emergency-ink underline decoration-1 underline-offset-[0.2em]"
        >
          {label}
        </a>
      </span>
    </aside>
  )
}
