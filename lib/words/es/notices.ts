import type { notices as en } from "../en/notices"

export const notices = {
  code: (clinic, code) => `${clinic}: su código es ${code}. Sirve 10 minutos.`,
  booked: (clinic, when) => `${clinic}: su cita está reservada para el ${when}.`,
  moved: (clinic, when) => `${clinic}: su cita se movió al ${when}.`,
  cancelled: (clinic, when) => `${clinic}: su cita del ${when} está cancelada.`,
  reminder: (clinic, when) => `${clinic}: su cita es el ${when}.`,
  offer: (clinic, when) => `${clinic}: hay una hora antes, el ${when}.`,
  nurseMessage: (clinic) => `${clinic}: tiene un mensaje nuevo.`,
  details: (link) => `Véalo aquí: ${link}`,
  reply: "Responda C para confirmar, R para mover, X para cancelar.",
  stop: "Responda STOP para no recibir más mensajes.",
  stopped: (clinic) => `${clinic}: no recibirá más mensajes. Responda START para recibirlos otra vez.`,
  started: (clinic) => `${clinic}: recibirá mensajes otra vez. Responda STOP para terminarlos.`,
  help: (clinic, phone) =>
    `Línea de enfermería de ${clinic}. Llame al ${phone}. Responda STOP para no recibir más mensajes.`,
  notPrivate:
    "Los mensajes de texto no son privados. Por favor no escriba aquí lo que quiera guardar para usted.",
  bell: {
    title: "Avisos",
    none: "Nada nuevo.",
    markAllRead: "Marcar todo como leído",
    unread: "avisos sin leer",
    isNew: "nuevo",
    acknowledge: "Ya lo vi",
    sign_in_code: "Se envió su código para entrar.",
    appointment_booked: (when, nurse) => `Reservada: ${when} con ${nurse}`,
    appointment_moved: (when, nurse) => `Movida: ${when} con ${nurse}`,
    appointment_cancelled: (when, nurse) => `Cancelada: ${when} con ${nurse}`,
    appointment_reminder: (when, nurse) => `Pronto: ${when} con ${nurse}`,
    waitlist_offer: (when, nurse) => `Una hora antes: ${when} con ${nurse}`,
    nurse_message: "Un mensaje nuevo",
    handover: "Un paciente espera a enfermería",
    emergency: "Palabras de emergencia en una conversación",
  },
  subject: (clinic) => `Un mensaje de ${clinic}`,
} satisfies typeof en
