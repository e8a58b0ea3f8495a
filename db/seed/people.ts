/** The sample people of the demo clinic: invented, and named in the product's seeds. Numbers are of the fictional 555 range. */
export const SAMPLE_PASSWORD = "sample-password-1"

export const sampleNurses = [
  {
    name: "Alice Wilson",
    email: "alice@demo.test",
    specialty: "general care",
    skills: ["general"],
    languages: ["en"],
  },
  {
    name: "Michael Chen",
    email: "michael@demo.test",
    specialty: "cardiology",
    skills: ["cardiology", "general"],
    languages: ["en"],
  },
  {
    name: "Lisa Rodriguez",
    email: "lisa@demo.test",
    specialty: "pediatrics",
    skills: ["pediatrics", "general"],
    languages: ["en", "es"],
  },
  {
    name: "James Thompson",
    email: "james@demo.test",
    specialty: "geriatrics",
    skills: ["geriatrics", "general"],
    languages: ["en"],
  },
  {
    name: "Maria Garcia",
    email: "maria@demo.test",
    specialty: "mental health",
    skills: ["mental-health", "general"],
    languages: ["en", "es"],
  },
] as const

export const sampleAdmin = { name: "Avery Admin", email: "admin@demo.test" } as const

export const samplePatients = [
  {
    name: "John Smith",
    birthDate: "1968-04-12",
    phone: "+12125550101",
    nurse: "Michael Chen",
    conditions: ["Diabetes", "Hypertension"],
    allergies: [],
  },
  {
    name: "Sarah Johnson",
    birthDate: "1990-09-23",
    phone: "+12125550102",
    nurse: "Alice Wilson",
    conditions: ["Asthma"],
    allergies: ["Pollen"],
  },
  {
    name: "Robert Brown",
    birthDate: "1951-01-30",
    phone: "+12125550103",
    nurse: "James Thompson",
    conditions: ["Heart disease", "Arthritis"],
    allergies: [],
  },
  {
    name: "Emily Davis",
    birthDate: "1997-06-05",
    phone: "+12125550104",
    nurse: "Maria Garcia",
    conditions: ["Anxiety", "Depression"],
    allergies: [],
  },
  // Sarah's daughter shares her number: after the code, the date of birth chooses.
  {
    name: "Mia Johnson",
    birthDate: "2019-02-14",
    phone: "+12125550102",
    nurse: "Lisa Rodriguez",
    conditions: [],
    allergies: [],
  },
] as const

/** Mon-Fri 9-17, Sat-Sun 10-14 on the clinic's clock. Weekday 0 is Sunday. */
export const sampleHours = [
  ...[1, 2, 3, 4, 5].map((weekday) => ({ weekday, start: "09:00", end: "17:00" })),
  ...[0, 6].map((weekday) => ({ weekday, start: "10:00", end: "14:00" })),
]
