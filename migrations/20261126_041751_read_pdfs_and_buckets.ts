import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_documents_failure" AS ENUM('damaged', 'password', 'noPages', 'tookTooLong', 'tooMuchMemory', 'readerFailed', 'missing');
  ALTER TABLE "documents" ADD COLUMN "failure" "enum_documents_failure";
  ALTER TABLE "documents" ADD COLUMN "pages_read" numeric;
  ALTER TABLE "documents" ADD COLUMN "pages_to_read" numeric;
  ALTER TABLE "documents" ADD COLUMN "facts" jsonb;
  ALTER TABLE "documents" ADD COLUMN "reader_version" numeric;
  ALTER TABLE "documents" ADD COLUMN "prefix" varchar DEFAULT 'documents';
  ALTER TABLE "documents" ADD COLUMN "_objectkey" varchar;
  ALTER TABLE "documents" ADD COLUMN "focal_x" numeric;
  ALTER TABLE "documents" ADD COLUMN "focal_y" numeric;
  ALTER TABLE "documents" ADD COLUMN "sizes_cover_url" varchar;
  ALTER TABLE "documents" ADD COLUMN "sizes_cover_width" numeric;
  ALTER TABLE "documents" ADD COLUMN "sizes_cover_height" numeric;
  ALTER TABLE "documents" ADD COLUMN "sizes_cover_mime_type" varchar;
  ALTER TABLE "documents" ADD COLUMN "sizes_cover_filesize" numeric;
  ALTER TABLE "documents" ADD COLUMN "sizes_cover_filename" varchar;
  ALTER TABLE "documents" ADD COLUMN "sizes_cover_large_url" varchar;
  ALTER TABLE "documents" ADD COLUMN "sizes_cover_large_width" numeric;
  ALTER TABLE "documents" ADD COLUMN "sizes_cover_large_height" numeric;
  ALTER TABLE "documents" ADD COLUMN "sizes_cover_large_mime_type" varchar;
  ALTER TABLE "documents" ADD COLUMN "sizes_cover_large_filesize" numeric;
  ALTER TABLE "documents" ADD COLUMN "sizes_cover_large_filename" varchar;
  ALTER TABLE "images" ADD COLUMN "prefix" varchar DEFAULT 'images';
  ALTER TABLE "images" ADD COLUMN "_objectkey" varchar;
  CREATE INDEX "documents_sha256_idx" ON "documents" USING btree ("sha256");
  CREATE INDEX "documents_sizes_cover_sizes_cover_filename_idx" ON "documents" USING btree ("sizes_cover_filename");
  CREATE INDEX "documents_sizes_cover_large_sizes_cover_large_filename_idx" ON "documents" USING btree ("sizes_cover_large_filename");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "documents_sha256_idx";
  DROP INDEX "documents_sizes_cover_sizes_cover_filename_idx";
  DROP INDEX "documents_sizes_cover_large_sizes_cover_large_filename_idx";
  ALTER TABLE "documents" DROP COLUMN "failure";
  ALTER TABLE "documents" DROP COLUMN "pages_read";
  ALTER TABLE "documents" DROP COLUMN "pages_to_read";
  ALTER TABLE "documents" DROP COLUMN "facts";
  ALTER TABLE "documents" DROP COLUMN "reader_version";
  ALTER TABLE "documents" DROP COLUMN "prefix";
  ALTER TABLE "documents" DROP COLUMN "_objectkey";
  ALTER TABLE "documents" DROP COLUMN "focal_x";
  ALTER TABLE "documents" DROP COLUMN "focal_y";
  ALTER TABLE "documents" DROP COLUMN "sizes_cover_url";
  ALTER TABLE "documents" DROP COLUMN "sizes_cover_width";
  ALTER TABLE "documents" DROP COLUMN "sizes_cover_height";
  ALTER TABLE "documents" DROP COLUMN "sizes_cover_mime_type";
  ALTER TABLE "documents" DROP COLUMN "sizes_cover_filesize";
  ALTER TABLE "documents" DROP COLUMN "sizes_cover_filename";
  ALTER TABLE "documents" DROP COLUMN "sizes_cover_large_url";
  ALTER TABLE "documents" DROP COLUMN "sizes_cover_large_width";
  ALTER TABLE "documents" DROP COLUMN "sizes_cover_large_height";
  ALTER TABLE "documents" DROP COLUMN "sizes_cover_large_mime_type";
  ALTER TABLE "documents" DROP COLUMN "sizes_cover_large_filesize";
  ALTER TABLE "documents" DROP COLUMN "sizes_cover_large_filename";
  ALTER TABLE "images" DROP COLUMN "prefix";
  ALTER TABLE "images" DROP COLUMN "_objectkey";
  DROP TYPE "public"."enum_documents_failure";`)
}
