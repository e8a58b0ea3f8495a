/** Answers ready to send. On a phone they scroll sideways in one line. */
export function SuggestedReplies({
  label,
  replies,
  disabled = false,
  onPick,
}: {
  label: string
  replies: readonly string[]
  disabled?: boolean
  onPick: (reply: string) => void
}) {
  if (replies.length === 0) return null
  return (
    <ul
      aria-label={label}
      className="scrollbar-none flex gap-2 max-sm:-mx-4 max-sm:overflow-x-auto max-sm:px-4 max-sm:py-0.5 sm:flex-wrap"
    >
      {replies.map((reply) => (
        <li key={reply} className="flex-none">
          <button
            type="button"
            disabled={disabled}
            onClick={() => onPick(reply)}
            className="min-h-touch rounded-full border-[length:var(--line-thin)] border-primary px-4 py-1.5 font-medium text-primary-ink transition-colors duration-(--motion-fast) hover:bg-secondary disabled:border-border-strong disabled:text-muted-foreground disabled:hover:bg-transparent"
          >
            {reply}
          </button>
        </li>
      ))}
    </ul>
  )
}
