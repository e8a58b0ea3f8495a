import { signOut } from "@/app/actions"
import { Button } from "@/components/ui/button"

export const SignOutButton = ({ label }: { label: string }) => (
  <form action={signOut}>
    <Button type="submit" variant="ghost" size="sm">
      {label}
    </Button>
  </form>
)
