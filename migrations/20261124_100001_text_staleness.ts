import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "reports" ADD COLUMN "text_digests" jsonb;
  ALTER TABLE "_reports_v" ADD COLUMN "version_text_digests" jsonb;
  ALTER TABLE "translations" ADD COLUMN "made_from" jsonb;
  ALTER TABLE "_translations_v" ADD COLUMN "version_made_from" jsonb;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "reports" DROP COLUMN "text_digests";
  ALTER TABLE "_reports_v" DROP COLUMN "version_text_digests";
  ALTER TABLE "translations" DROP COLUMN "made_from";
  ALTER TABLE "_translations_v" DROP COLUMN "version_made_from";`)
}
