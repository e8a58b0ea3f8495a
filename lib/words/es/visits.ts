import type { visits as en } from "../en/visits"

export const visits = {
  title: "Mis citas",
  book: "Reservar una cita",
  comingUp: "Próximas",
  past: "Pasadas",
  noneComing: "No hay ninguna cita reservada.",
  noneComingLong: "Cuando reserve una, estará aquí.",
  nonePast: "No hay citas pasadas.",
  booked: "Reservada",
  arrived: "Ya llegó",
  done: "Hecha",
  missed: "No vino",
  cancelled: "Cancelada",
  youCancelled: "Usted la canceló",
  clinicCancelled: "La clínica la canceló",
  yourNurseIs: (name: string) => `Su enfermera o enfermero: ${name}.`,
  assigned: (reason: string): string =>
    reason === "specialty"
      ? "Elegimos por lo que dice su expediente."
      : reason === "language"
        ? "Hablan el mismo idioma."
        : reason === "load"
          ? "Tiene lugar para usted."
          : "",
  yourNurse: "su enfermera o enfermero",
  move: "Mover",
  addToCalendar: "Añadir al calendario",
  cancel: "Cancelar la cita",
  cancelTitle: "¿Cancelar esta cita?",
  cancelText: (when, nurse) => `${when} con ${nurse}. Otra persona puede tomar la hora.`,
  keep: "Dejarla",
  cancelledDone: "La cita está cancelada.",
  moveTitle: "Mover esta cita",
  moveText: "Su hora anterior sigue siendo suya hasta que elija otra.",
  movedDone: "La cita se movió.",
  whatWasSaid: "Lo que se dijo",
  bookAgain: "Reservar otra vez",
  videoOpens: (minutes) => `El enlace se abre ${minutes} minutos antes.`,
  joinVideo: "Entrar por video",
  offerTitle: "Hay una hora antes.",
  offerText: "Usted la pidió.",
  offerInstead: (nurse, when) => `${nurse}, en lugar de ${when}`,
  waiting: "Lista de espera",
  waitingFor: (visit: string, nurse: string, from: string, until: string) =>
    `${visit}, ${nurse}: ${from} – ${until}`,
  heldUntil: (time: string) => `Se guarda para usted hasta las ${time}.`,
  notThis: "Esta no",
  cancelRest: "Cancelar esta y todas las citas siguientes de la serie",
  take: "Tomarla",
  keepDay: (day) => `Dejar ${day}`,
  tooLate: "Ya es tarde para cambiarla aquí. Por favor llame a la clínica.",
} satisfies typeof en
