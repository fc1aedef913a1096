import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/**
 * One row for each published edition that has a full text and no uploaded PDF: what is known of the PDF that the portal
 * sets of it. Not a field of the edition: it changes without anybody saving a version.
 * Those of editions that are out already are made after the next start.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
  CREATE TABLE "typeset_pdfs" (
    "edition" varchar PRIMARY KEY,
    "report_id" integer NOT NULL REFERENCES "reports" ("id") ON DELETE CASCADE,
    "is_due" boolean NOT NULL DEFAULT true,
    "asked_at" timestamptz NOT NULL DEFAULT now(),
    "started_at" timestamptz,
    "tries" integer NOT NULL DEFAULT 0,
    "failure" text,
    "digest" varchar,
    "sha256" varchar,
    "pages" integer,
    "bytes" integer,
    "made_at" timestamptz,
    "is_announced" boolean NOT NULL DEFAULT true,
    CHECK (("sha256" IS NULL) = ("pages" IS NULL) AND ("sha256" IS NULL) = ("bytes" IS NULL))
  );
  CREATE INDEX "typeset_pdfs_report_idx" ON "typeset_pdfs" ("report_id");
  CREATE INDEX "typeset_pdfs_work_idx" ON "typeset_pdfs" ("asked_at") WHERE "is_due" OR NOT "is_announced";
  INSERT INTO "typeset_pdfs" ("edition", "report_id")
    SELECT "uuid", "id" FROM "reports"
      WHERE "_status" = 'published' AND "deleted_at" IS NULL AND "state" <> 'withdrawn'
        AND "document_id" IS NULL AND "body" IS NOT NULL AND "uuid" IS NOT NULL
    UNION
    SELECT t."uuid", r."id" FROM "translations" t JOIN "reports" r ON r."id" = t."report_id"
      WHERE r."_status" = 'published' AND r."deleted_at" IS NULL AND r."state" <> 'withdrawn'
        AND t."_status" = 'published' AND t."deleted_at" IS NULL AND t."state" <> 'withdrawn'
        AND t."form" = 'text' AND t."document_id" IS NULL AND t."body" IS NOT NULL AND t."uuid" IS NOT NULL
        AND t."language" IN ('en', 'zh-Hans', 'ja', 'ko');`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP TABLE "typeset_pdfs";`)
}
