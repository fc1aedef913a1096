import { z } from 'zod'

/** What scripts/prepare.ts reports to the script that started it. */
export const preparationSchema = z.object({
  migrations: z.array(z.string()),
  firstAdmin: z.object({ email: z.string(), password: z.string().nullable() }).nullable(),
  sampleAdded: z.boolean(),
})

export type Preparation = z.infer<typeof preparationSchema>
