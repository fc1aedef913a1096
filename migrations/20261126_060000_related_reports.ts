import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/**
 * Which published reports are related, in the schema of what is derived from published editions. `place` is set for
 * those that editors chose; `score` for those that the portal found. `search.signatures` has the words by which texts
 * are compared.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
  CREATE TABLE "search"."signatures" (
    "language" text NOT NULL,
    "term" text NOT NULL,
    "report_id" integer NOT NULL,
    PRIMARY KEY ("language", "term", "report_id")
  );
  CREATE INDEX "signatures_report" ON "search"."signatures" ("report_id");
  CREATE TABLE "search"."related" (
    "report_id" integer NOT NULL,
    "related_id" integer NOT NULL,
    "place" smallint,
    "score" real NOT NULL,
    PRIMARY KEY ("report_id", "related_id")
  );
  CREATE INDEX "related_related" ON "search"."related" ("related_id");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
  DROP TABLE "search"."related";
  DROP TABLE "search"."signatures";`)
}
