import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/**
 * The index of the admin's search over what readers do not find, in a schema of its own beside theirs: terms of drafts
 * and of the PDFs that they use, and no texts. `stamp` is the version that a row was made of.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
  CREATE SCHEMA "draft_search";
  CREATE TABLE "draft_search"."editions" (
    "collection" text NOT NULL,
    "edition_id" integer NOT NULL,
    "stamp" text NOT NULL,
    "document_id" integer,
    "series_id" integer,
    "category_id" integer,
    "topics" integer[] NOT NULL,
    "authors" integer[] NOT NULL,
    "organisations" integer[] NOT NULL,
    "terms" tsvector NOT NULL,
    PRIMARY KEY ("collection", "edition_id")
  ) WITH (toast_tuple_target = 128);
  CREATE INDEX "editions_terms" ON "draft_search"."editions" USING gin ("terms");
  CREATE INDEX "editions_document" ON "draft_search"."editions" ("document_id");
  CREATE INDEX "editions_authors" ON "draft_search"."editions" USING gin ("authors");
  CREATE TABLE "draft_search"."documents" (
    "document_id" integer NOT NULL,
    "part" smallint NOT NULL,
    "stamp" text NOT NULL,
    "terms" tsvector NOT NULL,
    PRIMARY KEY ("document_id", "part")
  ) WITH (toast_tuple_target = 128);
  CREATE INDEX "documents_terms" ON "draft_search"."documents" USING gin ("terms");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP SCHEMA "draft_search" CASCADE;`)
}
