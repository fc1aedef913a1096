import { startNode } from './child-processes.ts'
import { environmentWith } from './settings.ts'

/** `npm run format` */
const prettier = startNode(
  ['node_modules/prettier/bin/prettier.cjs', '--write', '--log-level=warn', '.'],
  environmentWith({}),
)
process.exit(await prettier.ended)
