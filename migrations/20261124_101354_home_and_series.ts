import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_series_former_names_language" AS ENUM('en', 'zh', 'ja', 'ko');
  ALTER TYPE "public"."enum_navigation_items_page" ADD VALUE 'series' BEFORE 'authors';
  ALTER TYPE "public"."enum_navigation_items_page" ADD VALUE 'topics' BEFORE 'authors';
  CREATE TABLE "home_page" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"featured_report_id" integer,
  	"featured_series_id" integer,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  ALTER TABLE "series_former_names" ADD COLUMN "language" "enum_series_former_names_language";
  ALTER TABLE "home_page" ADD CONSTRAINT "home_page_featured_report_id_reports_id_fk" FOREIGN KEY ("featured_report_id") REFERENCES "public"."reports"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "home_page" ADD CONSTRAINT "home_page_featured_series_id_series_id_fk" FOREIGN KEY ("featured_series_id") REFERENCES "public"."series"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "home_page_featured_report_idx" ON "home_page" USING btree ("featured_report_id");
  CREATE INDEX "home_page_featured_series_idx" ON "home_page" USING btree ("featured_series_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "home_page" CASCADE;
  ALTER TABLE "navigation_items" ALTER COLUMN "page" SET DATA TYPE text;
  DROP TYPE "public"."enum_navigation_items_page";
  CREATE TYPE "public"."enum_navigation_items_page" AS ENUM('reports', 'authors', 'about', 'other');
  ALTER TABLE "navigation_items" ALTER COLUMN "page" SET DATA TYPE "public"."enum_navigation_items_page" USING "page"::"public"."enum_navigation_items_page";
  ALTER TABLE "series_former_names" DROP COLUMN "language";
  DROP TYPE "public"."enum_series_former_names_language";`)
}
