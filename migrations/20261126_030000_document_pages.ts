import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/**
 * The text of each page of a PDF. A table of its own: Payload would fetch a field with every document that is shown,
 * and a report of 500 pages is a megabyte of text.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
  CREATE TABLE "document_pages" (
    "document_id" integer NOT NULL REFERENCES "documents" ("id") ON DELETE CASCADE,
    "page" integer NOT NULL CHECK ("page" > 0),
    "text" text NOT NULL,
    PRIMARY KEY ("document_id", "page")
  );`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE "document_pages";`)
}
