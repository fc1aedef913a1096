import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/**
 * The index of the admin's search over what readers do not find: terms of drafts and of the PDFs that they use, and no
 * texts. `stamp` is the version that a row was made of.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
  CREATE TABLE "search"."drafts" (
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
  CREATE INDEX "drafts_terms" ON "search"."drafts" USING gin ("terms");
  CREATE INDEX "drafts_document" ON "search"."drafts" ("document_id");
  CREATE INDEX "drafts_authors" ON "search"."drafts" USING gin ("authors");
  CREATE TABLE "search"."draft_documents" (
    "document_id" integer NOT NULL,
    "part" smallint NOT NULL,
    "stamp" text NOT NULL,
    "terms" tsvector NOT NULL,
    PRIMARY KEY ("document_id", "part")
  ) WITH (toast_tuple_target = 128);
  CREATE INDEX "draft_documents_terms" ON "search"."draft_documents" USING gin ("terms");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
  DROP TABLE "search"."draft_documents";
  DROP TABLE "search"."drafts";`)
}
