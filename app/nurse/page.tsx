import { redirect } from "next/navigation"

export default function NursePage(): never {
  redirect("/nurse/inbox")
}
