import { knowledge as en } from "./en/knowledge"
import { knowledge as es } from "./es/knowledge"
import type { Language } from "./language"

export type KnowledgeWords = typeof en

export const knowledgeWords = (language: Language): KnowledgeWords => (language === "es" ? es : en)
