/**
 * Four projects: `unit` (pure rules, front server, scripts), `components` (React in jsdom),
 * `integration` (Payload on a real PostgreSQL, one database per file), `e2e` (a browser against
 * the built, running portal). Started by scripts/test.ts, which provides what they need.
 *
 * @type {import('jest').Config}
 */
const shared = {
  rootDir: import.meta.dirname,
  // next/jest cannot load next-intl, and Payload is ESM only: native modules, compiled by swc.
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        swcrc: false,
        sourceMaps: 'inline',
        module: { type: 'es6' },
        jsc: {
          target: 'es2023',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
          experimental: { keepImportAttributes: true },
        },
      },
    ],
  },
  moduleNameMapper: {
    '^@payload-config$': '<rootDir>/payload.config.ts',
    // Outside Next's request handler the real one throws; the stub records what was asked of it.
    '^next/cache(\\.js)?$': '<rootDir>/tests/support/next-cache.ts',
    '\\.module\\.css$': '<rootDir>/tests/support/css-modules.ts',
    '\\.(css|scss)$': '<rootDir>/tests/support/no-styles.ts',
    '^server-only$': '<rootDir>/tests/support/no-styles.ts',
  },
  testEnvironmentOptions: { customExportConditions: ['node', 'node-addons'] },
  modulePathIgnorePatterns: ['<rootDir>/.next', '<rootDir>/.data'],
}

const integrationFolders = ['collections', 'content', 'jobs', 'app']
const componentFolders = ['components', 'admin']
const otherFolders = [...integrationFolders, ...componentFolders, 'e2e']

/** @type {import('jest').Config} */
export default {
  // Two users of one machine must not share a cache in the folder for temporary files.
  cacheDirectory: '<rootDir>/.data/jest',
  watchman: false,
  maxWorkers: 2,
  testTimeout: 20_000,
  projects: [
    {
      ...shared,
      displayName: { name: 'unit', color: 'cyan' },
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/**/*.test.{ts,tsx}'],
      testPathIgnorePatterns: otherFolders.map((folder) => `<rootDir>/tests/${folder}/`),
    },
    {
      ...shared,
      displayName: { name: 'components', color: 'magenta' },
      testEnvironment: 'jsdom',
      testMatch: componentFolders.map((folder) => `<rootDir>/tests/${folder}/**/*.test.{ts,tsx}`),
      setupFilesAfterEnv: ['<rootDir>/tests/support/components-setup.ts'],
    },
    {
      ...shared,
      displayName: { name: 'integration', color: 'yellow' },
      testEnvironment: 'node',
      testMatch: integrationFolders.map((folder) => `<rootDir>/tests/${folder}/**/*.test.ts`),
      setupFilesAfterEnv: ['<rootDir>/tests/support/integration-setup.ts'],
    },
    {
      ...shared,
      displayName: { name: 'e2e', color: 'green' },
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/e2e/**/*.test.ts'],
      setupFilesAfterEnv: ['<rootDir>/tests/e2e/support/setup.ts'],
    },
  ],
}
