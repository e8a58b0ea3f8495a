import { expect, test } from "vitest"
import { publishArticle, saveDraft } from "@/lib/knowledge/commands/articles"
import { getArticle, listPublished } from "@/lib/knowledge/queries/articles"
import { searchArticles } from "@/lib/knowledge/queries/search"
import { asStaff, asVisitor, useSampleClinic } from "@/tests/support/clinic"

useSampleClinic()

const cough = async () =>
  (await searchArticles(await asVisitor(), "what helps a cough?", 1)).map(({ article }) => article)[0]!

test("the next search answers from the version that was just published, and from no draft", async () => {
  const admin = await asStaff("Avery Admin")
  const before = await cough()
  const { latestVersion } = await getArticle(admin, before.id)
  const draft = {
    articleId: before.id,
    slug: before.slug,
    language: before.language,
    category: "symptoms" as const,
    content: { ...before.content, summary: `${before.content.summary} Our leaflet is called Plum.` },
    basedOn: latestVersion,
  }
  const { version } = await saveDraft(admin, draft)
  expect((await cough()).content.summary).not.toContain("Plum")
  await publishArticle(admin, { articleId: before.id, version, reviewerName: "Jane Roe, RN" })
  expect((await cough()).content.summary).toContain("Plum")
})

test("whoever saw an older version than the newest publishes neither", async () => {
  const admin = await asStaff("Avery Admin")
  const { id, slug, language, content } = await cough()
  const { latestVersion } = await getArticle(admin, id)
  await saveDraft(admin, {
    articleId: id,
    slug,
    language,
    category: "symptoms",
    content,
    basedOn: latestVersion,
  })
  const published = await listPublished(admin)
  const late = publishArticle(admin, { articleId: id, version: latestVersion, reviewerName: "Jane Roe, RN" })
  await expect(late).rejects.toMatchObject({ code: "conflict" })
  expect(await listPublished(admin)).toEqual(published)
})
