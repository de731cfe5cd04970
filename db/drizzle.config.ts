import { defineConfig } from "drizzle-kit";

// New migration: npm run migration -- --name what_changed   (then read the SQL before committing it)
export default defineConfig({
  dialect: "sqlite",
  schema: [
    "./db/schema/people.ts",
    "./db/schema/candidates.ts",
    "./db/schema/documents.ts",
    "./db/schema/profile.ts",
    "./db/schema/publications.ts",
    "./db/schema/reviews.ts",
    "./db/schema/conflicts.ts",
    "./db/schema/assignments.ts",
    "./db/schema/ballots.ts",
    "./db/schema/desk.ts",
    "./db/schema/search.ts",
    "./db/schema/tables.ts",
    "./db/schema/decisions.ts",
    "./db/schema/versions.ts",
  ],
  out: "./db/migrations",
  casing: "snake_case",
});
