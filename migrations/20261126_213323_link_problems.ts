import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_link_checks_detail" AS ENUM('notFound', 'refused', 'serverError', 'noSuchHost', 'noConnection', 'noAnswerInTime', 'tooManyRedirects', 'notPublic');
  -- The job writes these codes only; whatever else stands there is found anew when the link is looked at again.
  UPDATE "link_checks" SET "detail" = NULL WHERE "detail" NOT IN ('notFound', 'refused', 'serverError', 'noSuchHost', 'noConnection', 'noAnswerInTime', 'tooManyRedirects', 'notPublic');
  ALTER TABLE "link_checks" ALTER COLUMN "detail" SET DATA TYPE "public"."enum_link_checks_detail" USING "detail"::"public"."enum_link_checks_detail";`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "link_checks" ALTER COLUMN "detail" SET DATA TYPE varchar;
  DROP TYPE "public"."enum_link_checks_detail";`)
}
