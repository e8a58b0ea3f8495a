import type { ComponentProps } from "react"
import { cn } from "./cn"

/** Scrolls by itself when it is wider than the page; the region can be reached with the keyboard. */
export function Table({ className, label, ...props }: ComponentProps<"table"> & { label: string }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable
    <section aria-label={label} tabIndex={0} className="overflow-x-auto">
      <table className={cn("w-full border-collapse text-sm", className)} {...props} />
    </section>
  )
}

export function TableHeader(props: ComponentProps<"thead">) {
  return <thead {...props} />
}

export function TableBody({ className, ...props }: ComponentProps<"tbody">) {
  return (
    <tbody className={cn("[&_tr:hover]:bg-accent [&_tr:last-child>*]:border-b-0", className)} {...props} />
  )
}

export function TableRow(props: ComponentProps<"tr">) {
  return <tr {...props} />
}

export function TableHead({ className, ...props }: ComponentProps<"th">) {
  return (
    <th
      scope="col"
      className={cn(
        "border-b border-border-strong px-3 py-2.5 text-start font-medium whitespace-nowrap text-muted-foreground",
        className,
      )}
      {...props}
    />
  )
}

export function TableCell({ className, ...props }: ComponentProps<"td">) {
  return <td className={cn("border-b px-3 py-2.75 align-middle", className)} {...props} />
}
