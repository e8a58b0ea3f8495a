import type { ReactNode } from "react"
import AdminLayout from "../admin/layout"
import NurseLayout from "../nurse/layout"
import { requireSignedIn } from "@/lib/access/rules"
import { loadPage } from "@/lib/http/page"

/** Notices are everybody's page: staff see it in their own frame, patients in theirs (the page brings it). */
export default async function NotificationsLayout({ children }: { children: ReactNode }) {
  const reader = await loadPage("/notifications", async (ctx) => requireSignedIn(ctx))
  if (reader.kind === "patient") return children
  return reader.roles.includes("nurse") ? (
    <NurseLayout>{children}</NurseLayout>
  ) : (
    <AdminLayout>{children}</AdminLayout>
  )
}
