import { z } from "zod"

export const StaffSignIn = z.object({ email: z.email().max(200), password: z.string().min(1).max(200) })
export type StaffSignIn = z.infer<typeof StaffSignIn>

export const RequestCode = z.object({ phone: z.string().trim().min(5).max(30) })
export type RequestCode = z.infer<typeof RequestCode>

export const PatientSignIn = z.object({
  /** What `requestCode` gave. */
  ticket: z.uuid(),
  code: z
    .string()
    .trim()
    .regex(/^\d{6}$/, "six digits"),
  /** "YYYY-MM-DD"; needed when a family shares the number. */
  birthDate: z.iso.date().optional(),
})
export type PatientSignIn = z.infer<typeof PatientSignIn>

/** Length first (NIST SP 800-63B): 12 characters or more, no rules of composition. */
export const NewPassword = z.string().min(12).max(200)

export const CreateUser = z.object({
  email: z.email().max(200),
  name: z.string().trim().min(2).max(120),
  password: NewPassword,
  roles: z.array(z.enum(["nurse", "admin"])).min(1),
})
export type CreateUser = z.infer<typeof CreateUser>

export type StartedSession = { sessionId: string; userId: string | null; patientId: string | null }
