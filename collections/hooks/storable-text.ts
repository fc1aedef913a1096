import type { Config, PayloadRequest } from 'payload'
import { unstorablePaths } from '#domain/storable-text.ts'
import { closeDirectionsWithin } from '#domain/text-direction.ts'
import { say } from '../messages.ts'
import { refuseFields } from '../refuse.ts'

/** @throws {ValidationError} at the fields whose text the database would refuse, or store as another one */
function refuseUnstorable(req: PayloadRequest, slug: string, data: unknown): void {
  const message = say(req, 'textNotStorable')
  const errors = [...new Set(unstorablePaths(data))].map((path) => ({ path, message }))
  if (errors.length > 0) refuseFields(req, slug, errors)
}

/**
 * A plugin of the configuration, so that no collection or global can be without it, those of Payload included. Signs
 * that turn the direction of writing are closed at the end of their text.
 */
export const onlyStorableText = (config: Config): Config => ({
  ...config,
  collections: (config.collections ?? []).map((collection) => ({
    ...collection,
    hooks: {
      ...collection.hooks,
      beforeOperation: [
        ({ args, operation, overrideAccess, req }) => {
          // What the portal reads from files by itself is tidied where it is read.
          const isOfAPerson = req.user !== null || !overrideAccess
          if (isOfAPerson && (operation === 'create' || operation === 'update') && 'data' in args) {
            refuseUnstorable(req, collection.slug, args.data)
            // A password is no text that anybody reads.
            if (!collection.auth) closeDirectionsWithin(args.data)
          }
          return args
        },
        ...(collection.hooks?.beforeOperation ?? []),
      ],
    },
  })),
  globals: (config.globals ?? []).map((global) => ({
    ...global,
    hooks: {
      ...global.hooks,
      beforeOperation: [
        ({ args, operation, req }) => {
          if (operation === 'update' && 'data' in args) {
            refuseUnstorable(req, global.slug, args.data)
            closeDirectionsWithin(args.data)
          }
          return args
        },
        ...(global.hooks?.beforeOperation ?? []),
      ],
    },
  })),
})
