import NextAuth from "next-auth"
import { writeReply } from "@/lib/assistant/reply"
import { authOptions } from "@/lib/http/sign-in"

const handler = NextAuth(authOptions(writeReply)) as (request: Request, context: unknown) => Promise<Response>
export { handler as GET, handler as POST }
