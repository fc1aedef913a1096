/**
 * The boundaries of the code, each with its reason. `comment` is what a developer sees who crosses one.
 *
 * @type {import('dependency-cruiser').IConfiguration}
 */
const ownFolders =
  'admin|app|citation|collections|components|content|domain|elements|i18n|jobs|mail|messages|migrations|pdf|poster|processes|sample|scripts|server|storage|tests|typeset|word'

/** Our own modules except those named: folders, and files of the root as whole names. */
const ownExcept = (...allowed) => `^(?!(${allowed.join('|')}))((${ownFolders})/|[^/]+\\.(ts|tsx|mjs)$)`

const frameworks = 'node_modules/(payload|@payloadcms|next|next-intl|react|react-dom|pg|sharp)/'

export default {
  forbidden: [
    {
      name: 'domain-is-pure',
      comment:
        'Rules of publication must hold whatever framework or database is around them, and be testable in milliseconds. So domain knows only domain.',
      severity: 'error',
      from: { path: '^domain/' },
      to: { path: [ownExcept('domain/'), frameworks] },
    },
    {
      name: 'domain-runs-anywhere',
      comment: "Domain functions also run in the admin's browser code, where Node's own modules do not exist.",
      severity: 'error',
      from: { path: '^domain/' },
      // Hashing is pure, and done on the server only.
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?crypto$' },
    },
    {
      name: 'collections-know-no-pages',
      comment:
        'What is stored and who may touch it must not depend on how it is shown. Collections know domain, Payload and the generated types; work for later is queued, not called.',
      severity: 'error',
      from: { path: '^collections/' },
      to: { path: ownExcept('collections/', 'domain/', 'messages/', 'payload-types\\.ts', 'storage/file-store\\.ts') },
    },
    {
      name: 'payload-config-only-through-content',
      comment:
        "One door to the data: content sets overrideAccess: false in one place. A second caller of the Local API would read past the access rules, which is its default. Besides content: scripts, tests, Payload's own routes, and the handlers of previews, health and the internal route.",
      severity: 'error',
      from: {
        pathNot: ['^content/', '^scripts/', '^tests/', '^app/\\(payload\\)/', '^app/.*(preview|internal|health)/'],
      },
      to: { path: '^payload\\.config\\.ts$' },
    },
    {
      name: 'next-cache-in-three-places',
      comment:
        'A forgotten or doubled revalidation shows readers what is no longer published. Caching is read in content; it is ended in one hook module of collections and in the internal route.',
      severity: 'error',
      from: { pathNot: ['^content/', '^collections/hooks/revalidate\\.ts$', '^app/internal/', '^tests/'] },
      to: { path: ['^next/cache', 'node_modules/next/cache'] },
    },
    {
      name: 'content-knows-no-pages',
      comment: 'Content returns plain view models; what a page does with them is not its business.',
      severity: 'error',
      from: { path: '^content/' },
      to: {
        path: ownExcept(
          'content/',
          'citation/',
          'typeset/',
          'domain/',
          'storage/',
          'env\\.ts',
          'payload\\.config\\.ts',
          'payload-types\\.ts',
        ),
      },
    },
    {
      name: 'citation-wraps-the-engine',
      comment:
        'The citation engine and its files of styles are behind one function: it takes an item of CSL and knows nothing of pages or data.',
      severity: 'error',
      from: { path: '^citation/' },
      to: { path: [ownExcept('citation/', 'domain/'), frameworks] },
    },
    {
      name: 'typesetting-shows-like-components',
      comment:
        'A PDF is made of the view of its page, in the sentences of its page, and never reads: otherwise the two would come to say different things.',
      severity: 'error',
      from: { path: '^typeset/' },
      to: {
        path: [
          ownExcept('typeset/', 'domain/', 'i18n/', 'processes/', 'content/views\\.ts'),
          'node_modules/(payload|@payloadcms|pg)/',
        ],
      },
    },
    {
      name: 'storage-only-keeps',
      comment:
        'Where files are kept is a matter of the environment. Whoever reads one must not notice, so the stores know nothing of what the files are.',
      severity: 'error',
      from: { path: '^storage/' },
      to: { path: [ownExcept('storage/', 'domain/byte-range\\.ts', 'env\\.ts'), frameworks] },
    },
    {
      name: 'components-only-show',
      comment:
        'A component shows the props it is given. It takes types from content, never reads: otherwise the same page would be fetched in two ways.',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: ownExcept('components/', 'domain/', 'i18n/', 'messages/', 'content/views\\.ts') },
    },
    {
      name: 'components-know-no-payload',
      comment: 'The reading site must not carry the CMS. The one exception turns stored rich text into elements.',
      severity: 'error',
      from: { path: '^components/' },
      to: {
        path: 'node_modules/(payload|@payloadcms)/',
        pathNot: 'node_modules/@payloadcms/richtext-lexical/dist/(exports/react|features/converters/lexicalToJSX)',
      },
    },
    {
      name: 'admin-stays-inside-payload',
      comment:
        'Views and fields of the admin are loaded by Payload: they know domain and Payload, nothing of the reading site.',
      severity: 'error',
      from: { path: '^admin/' },
      to: { path: ownExcept('admin/', 'domain/', 'messages/', 'payload-types\\.ts') },
    },
    {
      name: 'workers-stand-alone',
      comment:
        'Jobs, reading of PDF and Word files, posters and mail run outside requests, also in processes of their own: they know domain and Payload only, and how to reach the connection of a transaction.',
      severity: 'error',
      from: { path: '^(jobs|pdf|mail|poster|word)/' },
      to: {
        path: ownExcept(
          'jobs/',
          'pdf/',
          'mail/',
          'poster/',
          'processes/',
          'word/',
          'domain/',
          'messages/',
          'payload-types\\.ts',
          'collections/hooks/transaction\\.ts',
          'storage/',
        ),
      },
    },
    {
      name: 'processes-know-nothing',
      comment: 'Starting a process with limits is below all that has work for one, and knows nothing of that work.',
      severity: 'error',
      from: { path: '^processes/' },
      to: { path: [ownExcept('processes/'), frameworks] },
    },
    {
      name: 'server-fronts-next-only',
      comment:
        "The front server has to answer when the app cannot (database away, error pages), so it must not load the app's code.",
      severity: 'error',
      from: { path: '^server/' },
      to: { path: [ownExcept('server/', 'domain/', 'messages/', 'env\\.ts'), 'node_modules/(payload|@payloadcms)/'] },
    },
    {
      name: 'site-reads-through-content',
      comment:
        'Pages turn params into a view of content and hand it to a component. Anything more belongs into one of the two. The shared PDF of a draft is stamped, and a poster drawn, on their way out.',
      severity: 'error',
      from: { path: '^app/', pathNot: ['^app/\\(payload\\)/', '^app/internal/'] },
      to: {
        path: ownExcept(
          'app/',
          'content/',
          'components/',
          'i18n/',
          'messages/',
          'domain/',
          'env\\.ts',
          'payload\\.config\\.ts',
          'pdf/stamp-draft\\.ts',
          'poster/draw\\.ts',
        ),
      },
    },
    {
      name: 'elements-stand-alone',
      comment:
        'What readers’ browsers run is a few kilobytes of our own: no package, no part of the portal, and nothing that the pages need in order to be whole.',
      severity: 'error',
      from: { path: '^elements/' },
      to: { pathNot: '^elements/' },
    },
    {
      name: 'elements-are-for-browsers',
      comment:
        'Modules of elements are bundled for the browser and cannot be loaded on the server; pages know them by the names of their tags.',
      severity: 'error',
      from: { pathNot: '^(elements|tests)/' },
      to: { path: '^elements/' },
    },
    {
      name: 'nothing-imports-app',
      comment:
        'Files under app are entry points that Next calls; what two of them share belongs into content, components or domain.',
      severity: 'error',
      from: { pathNot: '^(app|tests)/' },
      to: { path: '^app/' },
    },
    {
      name: 'i18n-knows-domain',
      comment: 'Language wiring is below everything that speaks: it knows the table of languages and the messages.',
      severity: 'error',
      from: { path: '^i18n/' },
      to: { path: ownExcept('i18n/', 'domain/', 'messages/') },
    },
    {
      name: 'config-composes-the-cms',
      comment:
        'payload.config.ts puts the CMS together and names admin components by path, so that scripts can load it without React.',
      severity: 'error',
      from: { path: '^payload\\.config\\.ts$' },
      to: {
        path: ownExcept(
          'collections/',
          'jobs/',
          'mail/',
          'domain/',
          'pdf/',
          'storage/',
          'word/',
          'messages/',
          'env\\.ts',
          'payload-types\\.ts',
        ),
      },
    },
    {
      name: 'no-cycles',
      comment: 'Modules that import each other cannot be understood, tested or loaded one at a time.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'nothing-imports-tests',
      comment: 'Test support may reach into everything; production code that reached back would ship it.',
      severity: 'error',
      from: { pathNot: '^(tests/|jest\\.config\\.mjs$)' },
      to: { path: '^tests/' },
    },
    {
      name: 'production-code-needs-production-packages',
      comment: 'The container image has no devDependencies: a module that readers or editors need must not import one.',
      severity: 'error',
      from: {
        path: '^(admin|app|citation|collections|components|content|domain|i18n|jobs|mail|pdf|poster|processes|server|typeset|word)/',
        pathNot: '^scripts',
      },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: 'node_modules/@types/' },
    },
    {
      name: 'everything-resolves',
      comment: 'An import that leads nowhere is found here rather than by a reader.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^(\\.next|\\.data|coverage|test-results)/', '\\.d\\.ts$'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
    skipAnalysisNotInRules: true,
  },
}
