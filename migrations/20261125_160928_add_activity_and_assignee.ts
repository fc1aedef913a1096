import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_activity_action" AS ENUM('created', 'edited', 'submitted', 'sentBack', 'approved', 'scheduled', 'scheduleCancelled', 'scheduleFailed', 'published', 'unpublished', 'withdrawn', 'trashed', 'restored', 'versionRestored', 'broughtUpToDate', 'handedOver', 'corrected', 'asPublishedCorrected', 'commented', 'shared', 'shareRevoked', 'merged', 'mergeUndone', 'duplicated', 'deleted');
  CREATE TYPE "public"."enum_activity_language" AS ENUM('en', 'zh-Hans', 'zh-Hant', 'ja', 'ko', 'id', 'ms', 'vi', 'th', 'fil', 'km', 'lo', 'my', 'mn', 'hi', 'bn', 'ur', 'si', 'ta', 'ne', 'ru', 'fr', 'es', 'de', 'pt', 'ar');
  ALTER TYPE "public"."enum_payload_jobs_log_task_slug" ADD VALUE 'sendNotice';
  ALTER TYPE "public"."enum_payload_jobs_task_slug" ADD VALUE 'sendNotice';
  CREATE TABLE "activity" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"action" "enum_activity_action" NOT NULL,
  	"user_id" integer,
  	"user_name" varchar,
  	"collection" varchar,
  	"document" numeric,
  	"title" varchar,
  	"language" "enum_activity_language",
  	"report" numeric,
  	"details" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "reports" ADD COLUMN "assignee_id" integer;
  ALTER TABLE "_reports_v" ADD COLUMN "version_assignee_id" integer;
  ALTER TABLE "translations" ADD COLUMN "assignee_id" integer;
  ALTER TABLE "_translations_v" ADD COLUMN "version_assignee_id" integer;
  ALTER TABLE "activity" ADD CONSTRAINT "activity_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "activity_action_idx" ON "activity" USING btree ("action");
  CREATE INDEX "activity_user_idx" ON "activity" USING btree ("user_id");
  CREATE INDEX "activity_collection_idx" ON "activity" USING btree ("collection");
  CREATE INDEX "activity_document_idx" ON "activity" USING btree ("document");
  CREATE INDEX "activity_report_idx" ON "activity" USING btree ("report");
  CREATE INDEX "activity_updated_at_idx" ON "activity" USING btree ("updated_at");
  CREATE INDEX "activity_created_at_idx" ON "activity" USING btree ("created_at");
  ALTER TABLE "reports" ADD CONSTRAINT "reports_assignee_id_users_id_fk" FOREIGN KEY ("assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_reports_v" ADD CONSTRAINT "_reports_v_version_assignee_id_users_id_fk" FOREIGN KEY ("version_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "translations" ADD CONSTRAINT "translations_assignee_id_users_id_fk" FOREIGN KEY ("assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_translations_v" ADD CONSTRAINT "_translations_v_version_assignee_id_users_id_fk" FOREIGN KEY ("version_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "reports_assignee_idx" ON "reports" USING btree ("assignee_id");
  CREATE INDEX "_reports_v_version_version_assignee_idx" ON "_reports_v" USING btree ("version_assignee_id");
  CREATE INDEX "translations_assignee_idx" ON "translations" USING btree ("assignee_id");
  CREATE INDEX "_translations_v_version_version_assignee_idx" ON "_translations_v" USING btree ("version_assignee_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "activity" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "activity" CASCADE;
  ALTER TABLE "reports" DROP CONSTRAINT "reports_assignee_id_users_id_fk";
  
  ALTER TABLE "_reports_v" DROP CONSTRAINT "_reports_v_version_assignee_id_users_id_fk";
  
  ALTER TABLE "translations" DROP CONSTRAINT "translations_assignee_id_users_id_fk";
  
  ALTER TABLE "_translations_v" DROP CONSTRAINT "_translations_v_version_assignee_id_users_id_fk";
  
  ALTER TABLE "payload_jobs_log" ALTER COLUMN "task_slug" SET DATA TYPE text;
  DROP TYPE "public"."enum_payload_jobs_log_task_slug";
  CREATE TYPE "public"."enum_payload_jobs_log_task_slug" AS ENUM('inline', 'readDocument', 'inviteUser');
  ALTER TABLE "payload_jobs_log" ALTER COLUMN "task_slug" SET DATA TYPE "public"."enum_payload_jobs_log_task_slug" USING "task_slug"::"public"."enum_payload_jobs_log_task_slug";
  ALTER TABLE "payload_jobs" ALTER COLUMN "task_slug" SET DATA TYPE text;
  DROP TYPE "public"."enum_payload_jobs_task_slug";
  CREATE TYPE "public"."enum_payload_jobs_task_slug" AS ENUM('inline', 'readDocument', 'inviteUser');
  ALTER TABLE "payload_jobs" ALTER COLUMN "task_slug" SET DATA TYPE "public"."enum_payload_jobs_task_slug" USING "task_slug"::"public"."enum_payload_jobs_task_slug";
  DROP INDEX "reports_assignee_idx";
  DROP INDEX "_reports_v_version_version_assignee_idx";
  DROP INDEX "translations_assignee_idx";
  DROP INDEX "_translations_v_version_version_assignee_idx";
  ALTER TABLE "reports" DROP COLUMN "assignee_id";
  ALTER TABLE "_reports_v" DROP COLUMN "version_assignee_id";
  ALTER TABLE "translations" DROP COLUMN "assignee_id";
  ALTER TABLE "_translations_v" DROP COLUMN "version_assignee_id";
  DROP TYPE "public"."enum_activity_action";
  DROP TYPE "public"."enum_activity_language";`)
}
