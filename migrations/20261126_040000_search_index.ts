import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

/**
 * The index of the readers' search, in a schema of its own: all of it is derived from published editions and can be
 * made anew (`npm run search:rebuild`).
 *
 * `search.terms` has its vectors out of line (`toast_tuple_target`), so that reading the rows which an index scan
 * found costs a few pages, not a hundred kilobytes each.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
  CREATE SCHEMA "search";
  CREATE TABLE "search"."editions" (
    "id" integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    "report_id" integer NOT NULL,
    "language" text NOT NULL,
    "form" text NOT NULL,
    "is_original" boolean NOT NULL,
    "slug" text NOT NULL,
    "title" text NOT NULL,
    "standfirst" text NOT NULL,
    "summary" text NOT NULL,
    "body" text NOT NULL,
    "people" text[] NOT NULL,
    "subjects" text[] NOT NULL,
    "document_id" integer,
    "published_on" text NOT NULL,
    "sample" boolean NOT NULL,
    "series_id" integer,
    "category_id" integer,
    "topics" integer[] NOT NULL,
    "authors" integer[] NOT NULL,
    "head" tsvector NOT NULL,
    "words" text[] NOT NULL,
    "digest" text NOT NULL,
    UNIQUE ("report_id", "language")
  );
  CREATE INDEX "editions_document" ON "search"."editions" ("document_id");
  CREATE INDEX "editions_series" ON "search"."editions" ("series_id");
  CREATE INDEX "editions_category" ON "search"."editions" ("category_id");
  CREATE INDEX "editions_topics" ON "search"."editions" USING gin ("topics");
  CREATE INDEX "editions_authors" ON "search"."editions" USING gin ("authors");
  CREATE TABLE "search"."terms" (
    "edition_id" integer NOT NULL REFERENCES "search"."editions" ("id") ON DELETE CASCADE,
    "part" smallint NOT NULL,
    "first_page" integer NOT NULL,
    "last_page" integer NOT NULL,
    "terms" tsvector NOT NULL,
    PRIMARY KEY ("edition_id", "part")
  ) WITH (toast_tuple_target = 128);
  CREATE INDEX "terms_terms" ON "search"."terms" USING gin ("terms");
  CREATE TABLE "search"."words" (
    "word" text PRIMARY KEY,
    "editions" integer NOT NULL
  );
  CREATE EXTENSION IF NOT EXISTS pg_trgm;
  CREATE INDEX "words_trigrams" ON "search"."words" USING gin ("word" gin_trgm_ops);
  CREATE TABLE "search"."people" (
    "author_id" integer PRIMARY KEY,
    "slug" text,
    "name" jsonb NOT NULL,
    "forms" text[] NOT NULL
  );
  CREATE TABLE "search"."generation" ("value" bigint NOT NULL);
  INSERT INTO "search"."generation" VALUES (1);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DROP SCHEMA "search" CASCADE;`)
}
