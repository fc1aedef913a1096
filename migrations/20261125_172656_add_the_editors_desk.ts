import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum__series_v_version_former_names_language" AS ENUM('en', 'zh', 'ja', 'ko');
  CREATE TYPE "public"."enum__authors_v_version_native_names_language" AS ENUM('en', 'zh-Hans', 'zh-Hant', 'ja', 'ko', 'id', 'ms', 'vi', 'th', 'fil', 'km', 'lo', 'my', 'mn', 'hi', 'bn', 'ur', 'si', 'ta', 'ne', 'ru', 'fr', 'es', 'de', 'pt', 'ar');
  CREATE TYPE "public"."enum__authors_v_version_name_order" AS ENUM('familyFirst', 'givenFirst');
  CREATE TYPE "public"."enum_share_links_collection" AS ENUM('reports', 'translations');
  CREATE TYPE "public"."enum_share_links_language" AS ENUM('en', 'zh-Hans', 'zh-Hant', 'ja', 'ko', 'id', 'ms', 'vi', 'th', 'fil', 'km', 'lo', 'my', 'mn', 'hi', 'bn', 'ur', 'si', 'ta', 'ne', 'ru', 'fr', 'es', 'de', 'pt', 'ar');
  CREATE TYPE "public"."enum_schedules_action" AS ENUM('publish', 'unpublish', 'embargo');
  CREATE TYPE "public"."enum_schedules_status" AS ENUM('waiting', 'done', 'failed', 'cancelled');
  CREATE TYPE "public"."enum_schedules_collection" AS ENUM('reports', 'translations');
  CREATE TYPE "public"."enum_schedules_language" AS ENUM('en', 'zh-Hans', 'zh-Hant', 'ja', 'ko', 'id', 'ms', 'vi', 'th', 'fil', 'km', 'lo', 'my', 'mn', 'hi', 'bn', 'ur', 'si', 'ta', 'ne', 'ru', 'fr', 'es', 'de', 'pt', 'ar');
  CREATE TYPE "public"."enum_activity_action" AS ENUM('created', 'edited', 'submitted', 'sentBack', 'approved', 'scheduled', 'scheduleCancelled', 'scheduleFailed', 'published', 'unpublished', 'withdrawn', 'trashed', 'restored', 'versionRestored', 'broughtUpToDate', 'handedOver', 'corrected', 'asPublishedCorrected', 'commented', 'shared', 'shareRevoked', 'merged', 'mergeUndone', 'duplicated', 'deleted');
  CREATE TYPE "public"."enum_activity_language" AS ENUM('en', 'zh-Hans', 'zh-Hant', 'ja', 'ko', 'id', 'ms', 'vi', 'th', 'fil', 'km', 'lo', 'my', 'mn', 'hi', 'bn', 'ur', 'si', 'ta', 'ne', 'ru', 'fr', 'es', 'de', 'pt', 'ar');
  CREATE TYPE "public"."enum_comments_field" AS ENUM('title', 'standfirst', 'summary', 'keyFindings', 'body', 'document');
  CREATE TYPE "public"."enum_comments_collection" AS ENUM('reports', 'translations');
  CREATE TYPE "public"."enum_comments_occasion" AS ENUM('sendBack', 'approve');
  CREATE TYPE "public"."enum_link_checks_status" AS ENUM('ok', 'broken');
  ALTER TYPE "public"."enum_payload_jobs_log_task_slug" ADD VALUE 'sendNotice';
  ALTER TYPE "public"."enum_payload_jobs_log_task_slug" ADD VALUE 'checkLinks';
  ALTER TYPE "public"."enum_payload_jobs_task_slug" ADD VALUE 'sendNotice';
  ALTER TYPE "public"."enum_payload_jobs_task_slug" ADD VALUE 'checkLinks';
  CREATE TABLE "reports_corrections" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"date" timestamp(3) with time zone,
  	"note" varchar
  );
  
  CREATE TABLE "_reports_v_version_corrections" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"date" timestamp(3) with time zone,
  	"note" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "translations_corrections" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"date" timestamp(3) with time zone,
  	"note" varchar
  );
  
  CREATE TABLE "_translations_v_version_corrections" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"date" timestamp(3) with time zone,
  	"note" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_series_v_version_former_names" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"language" "enum__series_v_version_former_names_language",
  	"_uuid" varchar
  );
  
  CREATE TABLE "_series_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_disclaimer_id" integer,
  	"version_slug" varchar,
  	"version_sample_key" varchar,
  	"version_last_save" jsonb,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_series_v_locales" (
  	"version_name" varchar NOT NULL,
  	"version_description" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_series_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_series_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"organisations_id" integer
  );
  
  CREATE TABLE "_authors_v_version_native_names" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"language" "enum__authors_v_version_native_names_language" NOT NULL,
  	"name" varchar NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_authors_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_family_name" varchar NOT NULL,
  	"version_given_name" varchar,
  	"version_name_order" "enum__authors_v_version_name_order" DEFAULT 'givenFirst' NOT NULL,
  	"version_affiliation_id" integer,
  	"version_photo_id" integer,
  	"version_orcid" varchar,
  	"version_website" varchar,
  	"version_display_name" varchar,
  	"version_slug" varchar,
  	"version_public" boolean DEFAULT false,
  	"version_uuid" varchar,
  	"version_sample_key" varchar,
  	"version_last_save" jsonb,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_authors_v_locales" (
  	"version_role" varchar,
  	"version_bio" jsonb,
  	"version_bio_checked_at" timestamp(3) with time zone,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_authors_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "author_merges" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"from" numeric NOT NULL,
  	"into" numeric NOT NULL,
  	"name" varchar,
  	"moved" jsonb NOT NULL,
  	"undone_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_organisations_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_website" varchar,
  	"version_ror" varchar,
  	"version_crossref_funder_id" varchar,
  	"version_public" boolean DEFAULT false,
  	"version_sample_key" varchar,
  	"version_last_save" jsonb,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_organisations_v_locales" (
  	"version_name" varchar NOT NULL,
  	"version_acknowledgement" varchar,
  	"version_description" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_categories_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_disclaimer_id" integer,
  	"version_slug" varchar,
  	"version_sample_key" varchar,
  	"version_last_save" jsonb,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_categories_v_locales" (
  	"version_name" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_categories_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_topics_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_slug" varchar,
  	"version_sample_key" varchar,
  	"version_last_save" jsonb,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_topics_v_locales" (
  	"version_name" varchar NOT NULL,
  	"version_description" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "_topics_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" integer NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_disclaimers_v" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"parent_id" integer,
  	"version_name" varchar NOT NULL,
  	"version_sample_key" varchar,
  	"version_last_save" jsonb,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_disclaimers_v_locales" (
  	"version_text" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" integer NOT NULL
  );
  
  CREATE TABLE "share_links" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"uuid" varchar NOT NULL,
  	"collection" "enum_share_links_collection" NOT NULL,
  	"document" numeric NOT NULL,
  	"title" varchar,
  	"language" "enum_share_links_language",
  	"note" varchar,
  	"created_by_id" integer,
  	"created_by_name" varchar,
  	"expires_at" timestamp(3) with time zone NOT NULL,
  	"revoked_at" timestamp(3) with time zone,
  	"last_used_at" timestamp(3) with time zone,
  	"uses" numeric DEFAULT 0,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "schedules" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"action" "enum_schedules_action" NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"time_zone" varchar NOT NULL,
  	"status" "enum_schedules_status" DEFAULT 'waiting' NOT NULL,
  	"failure" varchar,
  	"collection" "enum_schedules_collection" NOT NULL,
  	"edition" numeric NOT NULL,
  	"report" numeric,
  	"language" "enum_schedules_language",
  	"title" varchar,
  	"created_by_id" integer,
  	"done_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
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
  
  CREATE TABLE "comments" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"text" varchar NOT NULL,
  	"field" "enum_comments_field",
  	"collection" "enum_comments_collection" NOT NULL,
  	"document" numeric NOT NULL,
  	"title" varchar,
  	"report" numeric,
  	"occasion" "enum_comments_occasion",
  	"author_id" integer,
  	"author_name" varchar,
  	"resolved" boolean DEFAULT false,
  	"resolved_by_id" integer,
  	"resolved_by_name" varchar,
  	"resolved_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "link_checks" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"url" varchar NOT NULL,
  	"status" "enum_link_checks_status" NOT NULL,
  	"detail" varchar,
  	"checked_at" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "reports" ADD COLUMN "assignee_id" integer;
  ALTER TABLE "reports" ADD COLUMN "last_save" jsonb;
  ALTER TABLE "_reports_v" ADD COLUMN "version_assignee_id" integer;
  ALTER TABLE "_reports_v" ADD COLUMN "version_last_save" jsonb;
  ALTER TABLE "translations" ADD COLUMN "assignee_id" integer;
  ALTER TABLE "translations" ADD COLUMN "stale_note" boolean DEFAULT false;
  ALTER TABLE "translations" ADD COLUMN "last_save" jsonb;
  ALTER TABLE "_translations_v" ADD COLUMN "version_assignee_id" integer;
  ALTER TABLE "_translations_v" ADD COLUMN "version_stale_note" boolean DEFAULT false;
  ALTER TABLE "_translations_v" ADD COLUMN "version_last_save" jsonb;
  ALTER TABLE "series" ADD COLUMN "last_save" jsonb;
  ALTER TABLE "series" ADD COLUMN "deleted_at" timestamp(3) with time zone;
  ALTER TABLE "documents" ADD COLUMN "deleted_at" timestamp(3) with time zone;
  ALTER TABLE "images" ADD COLUMN "deleted_at" timestamp(3) with time zone;
  ALTER TABLE "authors" ADD COLUMN "last_save" jsonb;
  ALTER TABLE "authors" ADD COLUMN "deleted_at" timestamp(3) with time zone;
  ALTER TABLE "authors_locales" ADD COLUMN "bio_checked_at" timestamp(3) with time zone;
  ALTER TABLE "organisations" ADD COLUMN "last_save" jsonb;
  ALTER TABLE "organisations" ADD COLUMN "deleted_at" timestamp(3) with time zone;
  ALTER TABLE "categories" ADD COLUMN "last_save" jsonb;
  ALTER TABLE "categories" ADD COLUMN "deleted_at" timestamp(3) with time zone;
  ALTER TABLE "topics" ADD COLUMN "last_save" jsonb;
  ALTER TABLE "topics" ADD COLUMN "deleted_at" timestamp(3) with time zone;
  ALTER TABLE "disclaimers" ADD COLUMN "last_save" jsonb;
  ALTER TABLE "disclaimers" ADD COLUMN "deleted_at" timestamp(3) with time zone;
  ALTER TABLE "reports_corrections" ADD CONSTRAINT "reports_corrections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."reports"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_reports_v_version_corrections" ADD CONSTRAINT "_reports_v_version_corrections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_reports_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "translations_corrections" ADD CONSTRAINT "translations_corrections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."translations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_translations_v_version_corrections" ADD CONSTRAINT "_translations_v_version_corrections_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_translations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_series_v_version_former_names" ADD CONSTRAINT "_series_v_version_former_names_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_series_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_series_v" ADD CONSTRAINT "_series_v_parent_id_series_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."series"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_series_v" ADD CONSTRAINT "_series_v_version_disclaimer_id_disclaimers_id_fk" FOREIGN KEY ("version_disclaimer_id") REFERENCES "public"."disclaimers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_series_v_locales" ADD CONSTRAINT "_series_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_series_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_series_v_texts" ADD CONSTRAINT "_series_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_series_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_series_v_rels" ADD CONSTRAINT "_series_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_series_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_series_v_rels" ADD CONSTRAINT "_series_v_rels_organisations_fk" FOREIGN KEY ("organisations_id") REFERENCES "public"."organisations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_authors_v_version_native_names" ADD CONSTRAINT "_authors_v_version_native_names_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_authors_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_authors_v" ADD CONSTRAINT "_authors_v_parent_id_authors_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."authors"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_authors_v" ADD CONSTRAINT "_authors_v_version_affiliation_id_organisations_id_fk" FOREIGN KEY ("version_affiliation_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_authors_v" ADD CONSTRAINT "_authors_v_version_photo_id_images_id_fk" FOREIGN KEY ("version_photo_id") REFERENCES "public"."images"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_authors_v_locales" ADD CONSTRAINT "_authors_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_authors_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_authors_v_texts" ADD CONSTRAINT "_authors_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_authors_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_organisations_v" ADD CONSTRAINT "_organisations_v_parent_id_organisations_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."organisations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_organisations_v_locales" ADD CONSTRAINT "_organisations_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_organisations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_categories_v" ADD CONSTRAINT "_categories_v_parent_id_categories_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."categories"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_categories_v" ADD CONSTRAINT "_categories_v_version_disclaimer_id_disclaimers_id_fk" FOREIGN KEY ("version_disclaimer_id") REFERENCES "public"."disclaimers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_categories_v_locales" ADD CONSTRAINT "_categories_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_categories_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_categories_v_texts" ADD CONSTRAINT "_categories_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_categories_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_topics_v" ADD CONSTRAINT "_topics_v_parent_id_topics_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."topics"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_topics_v_locales" ADD CONSTRAINT "_topics_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_topics_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_topics_v_texts" ADD CONSTRAINT "_topics_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_topics_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_disclaimers_v" ADD CONSTRAINT "_disclaimers_v_parent_id_disclaimers_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."disclaimers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_disclaimers_v_locales" ADD CONSTRAINT "_disclaimers_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_disclaimers_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "share_links" ADD CONSTRAINT "share_links_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "schedules" ADD CONSTRAINT "schedules_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "activity" ADD CONSTRAINT "activity_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "comments" ADD CONSTRAINT "comments_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "comments" ADD CONSTRAINT "comments_resolved_by_id_users_id_fk" FOREIGN KEY ("resolved_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "reports_corrections_order_idx" ON "reports_corrections" USING btree ("_order");
  CREATE INDEX "reports_corrections_parent_id_idx" ON "reports_corrections" USING btree ("_parent_id");
  CREATE INDEX "_reports_v_version_corrections_order_idx" ON "_reports_v_version_corrections" USING btree ("_order");
  CREATE INDEX "_reports_v_version_corrections_parent_id_idx" ON "_reports_v_version_corrections" USING btree ("_parent_id");
  CREATE INDEX "translations_corrections_order_idx" ON "translations_corrections" USING btree ("_order");
  CREATE INDEX "translations_corrections_parent_id_idx" ON "translations_corrections" USING btree ("_parent_id");
  CREATE INDEX "_translations_v_version_corrections_order_idx" ON "_translations_v_version_corrections" USING btree ("_order");
  CREATE INDEX "_translations_v_version_corrections_parent_id_idx" ON "_translations_v_version_corrections" USING btree ("_parent_id");
  CREATE INDEX "_series_v_version_former_names_order_idx" ON "_series_v_version_former_names" USING btree ("_order");
  CREATE INDEX "_series_v_version_former_names_parent_id_idx" ON "_series_v_version_former_names" USING btree ("_parent_id");
  CREATE INDEX "_series_v_parent_idx" ON "_series_v" USING btree ("parent_id");
  CREATE INDEX "_series_v_version_version_disclaimer_idx" ON "_series_v" USING btree ("version_disclaimer_id");
  CREATE INDEX "_series_v_version_version_slug_idx" ON "_series_v" USING btree ("version_slug");
  CREATE INDEX "_series_v_version_version_sample_key_idx" ON "_series_v" USING btree ("version_sample_key");
  CREATE INDEX "_series_v_version_version_updated_at_idx" ON "_series_v" USING btree ("version_updated_at");
  CREATE INDEX "_series_v_version_version_created_at_idx" ON "_series_v" USING btree ("version_created_at");
  CREATE INDEX "_series_v_version_version_deleted_at_idx" ON "_series_v" USING btree ("version_deleted_at");
  CREATE INDEX "_series_v_created_at_idx" ON "_series_v" USING btree ("created_at");
  CREATE INDEX "_series_v_updated_at_idx" ON "_series_v" USING btree ("updated_at");
  CREATE UNIQUE INDEX "_series_v_locales_locale_parent_id_unique" ON "_series_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_series_v_texts_order_parent" ON "_series_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_series_v_rels_order_idx" ON "_series_v_rels" USING btree ("order");
  CREATE INDEX "_series_v_rels_parent_idx" ON "_series_v_rels" USING btree ("parent_id");
  CREATE INDEX "_series_v_rels_path_idx" ON "_series_v_rels" USING btree ("path");
  CREATE INDEX "_series_v_rels_organisations_id_idx" ON "_series_v_rels" USING btree ("organisations_id");
  CREATE INDEX "_authors_v_version_native_names_order_idx" ON "_authors_v_version_native_names" USING btree ("_order");
  CREATE INDEX "_authors_v_version_native_names_parent_id_idx" ON "_authors_v_version_native_names" USING btree ("_parent_id");
  CREATE INDEX "_authors_v_parent_idx" ON "_authors_v" USING btree ("parent_id");
  CREATE INDEX "_authors_v_version_version_affiliation_idx" ON "_authors_v" USING btree ("version_affiliation_id");
  CREATE INDEX "_authors_v_version_version_photo_idx" ON "_authors_v" USING btree ("version_photo_id");
  CREATE INDEX "_authors_v_version_version_display_name_idx" ON "_authors_v" USING btree ("version_display_name");
  CREATE INDEX "_authors_v_version_version_slug_idx" ON "_authors_v" USING btree ("version_slug");
  CREATE INDEX "_authors_v_version_version_public_idx" ON "_authors_v" USING btree ("version_public");
  CREATE INDEX "_authors_v_version_version_uuid_idx" ON "_authors_v" USING btree ("version_uuid");
  CREATE INDEX "_authors_v_version_version_sample_key_idx" ON "_authors_v" USING btree ("version_sample_key");
  CREATE INDEX "_authors_v_version_version_updated_at_idx" ON "_authors_v" USING btree ("version_updated_at");
  CREATE INDEX "_authors_v_version_version_created_at_idx" ON "_authors_v" USING btree ("version_created_at");
  CREATE INDEX "_authors_v_version_version_deleted_at_idx" ON "_authors_v" USING btree ("version_deleted_at");
  CREATE INDEX "_authors_v_created_at_idx" ON "_authors_v" USING btree ("created_at");
  CREATE INDEX "_authors_v_updated_at_idx" ON "_authors_v" USING btree ("updated_at");
  CREATE UNIQUE INDEX "_authors_v_locales_locale_parent_id_unique" ON "_authors_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_authors_v_texts_order_parent" ON "_authors_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "author_merges_from_idx" ON "author_merges" USING btree ("from");
  CREATE INDEX "author_merges_into_idx" ON "author_merges" USING btree ("into");
  CREATE INDEX "author_merges_updated_at_idx" ON "author_merges" USING btree ("updated_at");
  CREATE INDEX "author_merges_created_at_idx" ON "author_merges" USING btree ("created_at");
  CREATE INDEX "_organisations_v_parent_idx" ON "_organisations_v" USING btree ("parent_id");
  CREATE INDEX "_organisations_v_version_version_public_idx" ON "_organisations_v" USING btree ("version_public");
  CREATE INDEX "_organisations_v_version_version_sample_key_idx" ON "_organisations_v" USING btree ("version_sample_key");
  CREATE INDEX "_organisations_v_version_version_updated_at_idx" ON "_organisations_v" USING btree ("version_updated_at");
  CREATE INDEX "_organisations_v_version_version_created_at_idx" ON "_organisations_v" USING btree ("version_created_at");
  CREATE INDEX "_organisations_v_version_version_deleted_at_idx" ON "_organisations_v" USING btree ("version_deleted_at");
  CREATE INDEX "_organisations_v_created_at_idx" ON "_organisations_v" USING btree ("created_at");
  CREATE INDEX "_organisations_v_updated_at_idx" ON "_organisations_v" USING btree ("updated_at");
  CREATE UNIQUE INDEX "_organisations_v_locales_locale_parent_id_unique" ON "_organisations_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_categories_v_parent_idx" ON "_categories_v" USING btree ("parent_id");
  CREATE INDEX "_categories_v_version_version_disclaimer_idx" ON "_categories_v" USING btree ("version_disclaimer_id");
  CREATE INDEX "_categories_v_version_version_slug_idx" ON "_categories_v" USING btree ("version_slug");
  CREATE INDEX "_categories_v_version_version_sample_key_idx" ON "_categories_v" USING btree ("version_sample_key");
  CREATE INDEX "_categories_v_version_version_updated_at_idx" ON "_categories_v" USING btree ("version_updated_at");
  CREATE INDEX "_categories_v_version_version_created_at_idx" ON "_categories_v" USING btree ("version_created_at");
  CREATE INDEX "_categories_v_version_version_deleted_at_idx" ON "_categories_v" USING btree ("version_deleted_at");
  CREATE INDEX "_categories_v_created_at_idx" ON "_categories_v" USING btree ("created_at");
  CREATE INDEX "_categories_v_updated_at_idx" ON "_categories_v" USING btree ("updated_at");
  CREATE UNIQUE INDEX "_categories_v_locales_locale_parent_id_unique" ON "_categories_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_categories_v_texts_order_parent" ON "_categories_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_topics_v_parent_idx" ON "_topics_v" USING btree ("parent_id");
  CREATE INDEX "_topics_v_version_version_slug_idx" ON "_topics_v" USING btree ("version_slug");
  CREATE INDEX "_topics_v_version_version_sample_key_idx" ON "_topics_v" USING btree ("version_sample_key");
  CREATE INDEX "_topics_v_version_version_updated_at_idx" ON "_topics_v" USING btree ("version_updated_at");
  CREATE INDEX "_topics_v_version_version_created_at_idx" ON "_topics_v" USING btree ("version_created_at");
  CREATE INDEX "_topics_v_version_version_deleted_at_idx" ON "_topics_v" USING btree ("version_deleted_at");
  CREATE INDEX "_topics_v_created_at_idx" ON "_topics_v" USING btree ("created_at");
  CREATE INDEX "_topics_v_updated_at_idx" ON "_topics_v" USING btree ("updated_at");
  CREATE UNIQUE INDEX "_topics_v_locales_locale_parent_id_unique" ON "_topics_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_topics_v_texts_order_parent" ON "_topics_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "_disclaimers_v_parent_idx" ON "_disclaimers_v" USING btree ("parent_id");
  CREATE INDEX "_disclaimers_v_version_version_sample_key_idx" ON "_disclaimers_v" USING btree ("version_sample_key");
  CREATE INDEX "_disclaimers_v_version_version_updated_at_idx" ON "_disclaimers_v" USING btree ("version_updated_at");
  CREATE INDEX "_disclaimers_v_version_version_created_at_idx" ON "_disclaimers_v" USING btree ("version_created_at");
  CREATE INDEX "_disclaimers_v_version_version_deleted_at_idx" ON "_disclaimers_v" USING btree ("version_deleted_at");
  CREATE INDEX "_disclaimers_v_created_at_idx" ON "_disclaimers_v" USING btree ("created_at");
  CREATE INDEX "_disclaimers_v_updated_at_idx" ON "_disclaimers_v" USING btree ("updated_at");
  CREATE UNIQUE INDEX "_disclaimers_v_locales_locale_parent_id_unique" ON "_disclaimers_v_locales" USING btree ("_locale","_parent_id");
  CREATE UNIQUE INDEX "share_links_uuid_idx" ON "share_links" USING btree ("uuid");
  CREATE INDEX "share_links_document_idx" ON "share_links" USING btree ("document");
  CREATE INDEX "share_links_created_by_idx" ON "share_links" USING btree ("created_by_id");
  CREATE INDEX "share_links_updated_at_idx" ON "share_links" USING btree ("updated_at");
  CREATE INDEX "share_links_created_at_idx" ON "share_links" USING btree ("created_at");
  CREATE INDEX "schedules_at_idx" ON "schedules" USING btree ("at");
  CREATE INDEX "schedules_status_idx" ON "schedules" USING btree ("status");
  CREATE INDEX "schedules_edition_idx" ON "schedules" USING btree ("edition");
  CREATE INDEX "schedules_report_idx" ON "schedules" USING btree ("report");
  CREATE INDEX "schedules_created_by_idx" ON "schedules" USING btree ("created_by_id");
  CREATE INDEX "schedules_updated_at_idx" ON "schedules" USING btree ("updated_at");
  CREATE INDEX "schedules_created_at_idx" ON "schedules" USING btree ("created_at");
  CREATE UNIQUE INDEX "schedules_waiting_unique" ON "schedules" USING btree ("collection","edition","action") WHERE status = 'waiting';
  CREATE INDEX "activity_action_idx" ON "activity" USING btree ("action");
  CREATE INDEX "activity_user_idx" ON "activity" USING btree ("user_id");
  CREATE INDEX "activity_collection_idx" ON "activity" USING btree ("collection");
  CREATE INDEX "activity_document_idx" ON "activity" USING btree ("document");
  CREATE INDEX "activity_report_idx" ON "activity" USING btree ("report");
  CREATE INDEX "activity_updated_at_idx" ON "activity" USING btree ("updated_at");
  CREATE INDEX "activity_created_at_idx" ON "activity" USING btree ("created_at");
  CREATE INDEX "comments_collection_idx" ON "comments" USING btree ("collection");
  CREATE INDEX "comments_document_idx" ON "comments" USING btree ("document");
  CREATE INDEX "comments_report_idx" ON "comments" USING btree ("report");
  CREATE INDEX "comments_author_idx" ON "comments" USING btree ("author_id");
  CREATE INDEX "comments_resolved_idx" ON "comments" USING btree ("resolved");
  CREATE INDEX "comments_resolved_by_idx" ON "comments" USING btree ("resolved_by_id");
  CREATE INDEX "comments_updated_at_idx" ON "comments" USING btree ("updated_at");
  CREATE INDEX "comments_created_at_idx" ON "comments" USING btree ("created_at");
  CREATE UNIQUE INDEX "link_checks_url_idx" ON "link_checks" USING btree ("url");
  CREATE INDEX "link_checks_status_idx" ON "link_checks" USING btree ("status");
  CREATE INDEX "link_checks_updated_at_idx" ON "link_checks" USING btree ("updated_at");
  CREATE INDEX "link_checks_created_at_idx" ON "link_checks" USING btree ("created_at");
  ALTER TABLE "reports" ADD CONSTRAINT "reports_assignee_id_users_id_fk" FOREIGN KEY ("assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_reports_v" ADD CONSTRAINT "_reports_v_version_assignee_id_users_id_fk" FOREIGN KEY ("version_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "translations" ADD CONSTRAINT "translations_assignee_id_users_id_fk" FOREIGN KEY ("assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_translations_v" ADD CONSTRAINT "_translations_v_version_assignee_id_users_id_fk" FOREIGN KEY ("version_assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "reports_assignee_idx" ON "reports" USING btree ("assignee_id");
  CREATE INDEX "_reports_v_version_version_assignee_idx" ON "_reports_v" USING btree ("version_assignee_id");
  CREATE INDEX "translations_assignee_idx" ON "translations" USING btree ("assignee_id");
  CREATE INDEX "_translations_v_version_version_assignee_idx" ON "_translations_v" USING btree ("version_assignee_id");
  CREATE INDEX "series_deleted_at_idx" ON "series" USING btree ("deleted_at");
  CREATE INDEX "documents_deleted_at_idx" ON "documents" USING btree ("deleted_at");
  CREATE INDEX "images_deleted_at_idx" ON "images" USING btree ("deleted_at");
  CREATE INDEX "authors_deleted_at_idx" ON "authors" USING btree ("deleted_at");
  CREATE INDEX "organisations_deleted_at_idx" ON "organisations" USING btree ("deleted_at");
  CREATE INDEX "categories_deleted_at_idx" ON "categories" USING btree ("deleted_at");
  CREATE INDEX "topics_deleted_at_idx" ON "topics" USING btree ("deleted_at");
  CREATE INDEX "disclaimers_deleted_at_idx" ON "disclaimers" USING btree ("deleted_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "reports_corrections" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_reports_v_version_corrections" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "translations_corrections" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_translations_v_version_corrections" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_series_v_version_former_names" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_series_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_series_v_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_series_v_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_series_v_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_authors_v_version_native_names" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_authors_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_authors_v_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_authors_v_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "author_merges" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_organisations_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_organisations_v_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_categories_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_categories_v_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_categories_v_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_topics_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_topics_v_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_topics_v_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_disclaimers_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_disclaimers_v_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "share_links" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "schedules" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "activity" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "comments" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "link_checks" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "reports_corrections" CASCADE;
  DROP TABLE "_reports_v_version_corrections" CASCADE;
  DROP TABLE "translations_corrections" CASCADE;
  DROP TABLE "_translations_v_version_corrections" CASCADE;
  DROP TABLE "_series_v_version_former_names" CASCADE;
  DROP TABLE "_series_v" CASCADE;
  DROP TABLE "_series_v_locales" CASCADE;
  DROP TABLE "_series_v_texts" CASCADE;
  DROP TABLE "_series_v_rels" CASCADE;
  DROP TABLE "_authors_v_version_native_names" CASCADE;
  DROP TABLE "_authors_v" CASCADE;
  DROP TABLE "_authors_v_locales" CASCADE;
  DROP TABLE "_authors_v_texts" CASCADE;
  DROP TABLE "author_merges" CASCADE;
  DROP TABLE "_organisations_v" CASCADE;
  DROP TABLE "_organisations_v_locales" CASCADE;
  DROP TABLE "_categories_v" CASCADE;
  DROP TABLE "_categories_v_locales" CASCADE;
  DROP TABLE "_categories_v_texts" CASCADE;
  DROP TABLE "_topics_v" CASCADE;
  DROP TABLE "_topics_v_locales" CASCADE;
  DROP TABLE "_topics_v_texts" CASCADE;
  DROP TABLE "_disclaimers_v" CASCADE;
  DROP TABLE "_disclaimers_v_locales" CASCADE;
  DROP TABLE "share_links" CASCADE;
  DROP TABLE "schedules" CASCADE;
  DROP TABLE "activity" CASCADE;
  DROP TABLE "comments" CASCADE;
  DROP TABLE "link_checks" CASCADE;
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
  DROP INDEX "series_deleted_at_idx";
  DROP INDEX "documents_deleted_at_idx";
  DROP INDEX "images_deleted_at_idx";
  DROP INDEX "authors_deleted_at_idx";
  DROP INDEX "organisations_deleted_at_idx";
  DROP INDEX "categories_deleted_at_idx";
  DROP INDEX "topics_deleted_at_idx";
  DROP INDEX "disclaimers_deleted_at_idx";
  ALTER TABLE "reports" DROP COLUMN "assignee_id";
  ALTER TABLE "reports" DROP COLUMN "last_save";
  ALTER TABLE "_reports_v" DROP COLUMN "version_assignee_id";
  ALTER TABLE "_reports_v" DROP COLUMN "version_last_save";
  ALTER TABLE "translations" DROP COLUMN "assignee_id";
  ALTER TABLE "translations" DROP COLUMN "stale_note";
  ALTER TABLE "translations" DROP COLUMN "last_save";
  ALTER TABLE "_translations_v" DROP COLUMN "version_assignee_id";
  ALTER TABLE "_translations_v" DROP COLUMN "version_stale_note";
  ALTER TABLE "_translations_v" DROP COLUMN "version_last_save";
  ALTER TABLE "series" DROP COLUMN "last_save";
  ALTER TABLE "series" DROP COLUMN "deleted_at";
  ALTER TABLE "documents" DROP COLUMN "deleted_at";
  ALTER TABLE "images" DROP COLUMN "deleted_at";
  ALTER TABLE "authors" DROP COLUMN "last_save";
  ALTER TABLE "authors" DROP COLUMN "deleted_at";
  ALTER TABLE "authors_locales" DROP COLUMN "bio_checked_at";
  ALTER TABLE "organisations" DROP COLUMN "last_save";
  ALTER TABLE "organisations" DROP COLUMN "deleted_at";
  ALTER TABLE "categories" DROP COLUMN "last_save";
  ALTER TABLE "categories" DROP COLUMN "deleted_at";
  ALTER TABLE "topics" DROP COLUMN "last_save";
  ALTER TABLE "topics" DROP COLUMN "deleted_at";
  ALTER TABLE "disclaimers" DROP COLUMN "last_save";
  ALTER TABLE "disclaimers" DROP COLUMN "deleted_at";
  DROP TYPE "public"."enum__series_v_version_former_names_language";
  DROP TYPE "public"."enum__authors_v_version_native_names_language";
  DROP TYPE "public"."enum__authors_v_version_name_order";
  DROP TYPE "public"."enum_share_links_collection";
  DROP TYPE "public"."enum_share_links_language";
  DROP TYPE "public"."enum_schedules_action";
  DROP TYPE "public"."enum_schedules_status";
  DROP TYPE "public"."enum_schedules_collection";
  DROP TYPE "public"."enum_schedules_language";
  DROP TYPE "public"."enum_activity_action";
  DROP TYPE "public"."enum_activity_language";
  DROP TYPE "public"."enum_comments_field";
  DROP TYPE "public"."enum_comments_collection";
  DROP TYPE "public"."enum_comments_occasion";
  DROP TYPE "public"."enum_link_checks_status";`)
}
