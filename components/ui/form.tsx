"use client"

import type { ComponentProps } from "react"

/**
 * A form that keeps what was typed when it is refused (a form with a React action empties its fields), and that posts
 * if it is sent before the page is alive: a GET would write its fields into the address.
 */
export function Form({
  onData,
  ...props
}: Omit<ComponentProps<"form">, "action" | "method" | "onSubmit"> & { onData: (data: FormData) => void }) {
  return (
    <form
      {...props}
      method="post"
      onSubmit={(event) => {
        event.preventDefault()
        onData(new FormData(event.currentTarget))
      }}
    />
  )
}
