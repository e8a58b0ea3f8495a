import {
  boolean,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  real,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core"
import { users } from "./accounts"
import { clinics, dataKeys } from "./clinics"
import { at, id, sealed } from "./columns"

const clinicId = () =>
  uuid()
    .notNull()
    .references(() => clinics.id)

/** One row per language of a topic; its text lives in versions. */
export const articles = pgTable(
  "articles",
  {
    clinicId: clinicId(),
    id: id(),
    slug: text().notNull(),
    language: text().notNull(),
    category: text().notNull(),
    /** Version that patients read; null while nothing is published. */
    publishedVersion: integer(),
    /** Newest version, published or not. */
    latestVersion: integer().notNull(),
    /** After this day it is not answered from until somebody reviewed it again. */
    nextReviewOn: date({ mode: "string" }),
    archivedAt: at(),
    createdAt: at().notNull(),
    updatedAt: at().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    uniqueIndex("articles_slug").on(t.clinicId, t.slug, t.language),
  ],
)

/** Never changed after it was written, but for its review: a new text is a new version. */
export const articleVersions = pgTable(
  "article_versions",
  {
    clinicId: clinicId(),
    articleId: uuid().notNull(),
    version: integer().notNull(),
    /** lib/knowledge/types `ArticleContent`. */
    content: jsonb().$type<Record<string, unknown>>().notNull(),
    /** Sample text that no clinician read: answered from in demo mode only, and marked. */
    sample: boolean().notNull().default(false),
    authorId: uuid().references(() => users.id),
    note: text(),
    createdAt: at().notNull(),
    publishedAt: at(),
    publishedBy: uuid().references(() => users.id),
    reviewerName: text(),
    reviewedAt: at(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.articleId, t.version] }),
    foreignKey({ columns: [t.clinicId, t.articleId], foreignColumns: [articles.clinicId, articles.id] }),
  ],
)

/** What an article means, as numbers of an outside model: only where a clinic has a key for one. */
export const articleVectors = pgTable(
  "article_vectors",
  {
    clinicId: clinicId(),
    articleId: uuid().notNull(),
    /** The model that made it: vectors of two models cannot be compared. */
    model: text().notNull(),
    version: integer().notNull(),
    vector: real().array().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.articleId, t.model] }),
    foreignKey({ columns: [t.clinicId, t.articleId], foreignColumns: [articles.clinicId, articles.id] }),
  ],
)

export const terms = pgTable(
  "terms",
  {
    clinicId: clinicId(),
    id: id(),
    language: text().notNull(),
    term: text().notNull(),
    plain: text().notNull(),
    seeSlug: text(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    uniqueIndex("terms_term").on(t.clinicId, t.language, t.term),
  ],
)

/** Questions nobody had an article for, gathered by their words: "people asked this 14 times". */
export const knowledgeGaps = pgTable(
  "knowledge_gaps",
  {
    clinicId: clinicId(),
    id: id(),
    language: text().notNull(),
    /** Blind index of the question's stems, sorted. */
    fingerprint: text().notNull(),
    example: sealed<"knowledge_gaps.example">().notNull(),
    keyId: uuid()
      .notNull()
      .references(() => dataKeys.id),
    times: integer().notNull().default(1),
    lastAt: at().notNull(),
    articleId: uuid(),
    dismissedAt: at(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    uniqueIndex("knowledge_gaps_fingerprint").on(t.clinicId, t.language, t.fingerprint),
    index("knowledge_gaps_times").on(t.clinicId, t.times),
  ],
)
