import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "categories_locales" ADD COLUMN "name_of_one" varchar;
  ALTER TABLE "_categories_v_locales" ADD COLUMN "version_name_of_one" varchar;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "categories_locales" DROP COLUMN "name_of_one";
  ALTER TABLE "_categories_v_locales" DROP COLUMN "version_name_of_one";`)
}
