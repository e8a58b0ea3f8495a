// npm run openapi: writes docs/openapi.json from the commands' own schemas. A test compares it with the route files, so
// that neither an operation nor a change of a schema is forgotten.
import fs from "node:fs"
import { format } from "prettier"
import { openApiDocument } from "./openapi/document"

const options = { parser: "json", printWidth: 110 }
fs.writeFileSync("docs/openapi.json", await format(JSON.stringify(openApiDocument()), options))
