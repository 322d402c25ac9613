import nextVitals from 'eslint-config-next/core-web-vitals';
import nextTypescript from 'eslint-config-next/typescript';

/** Where imports may come from: along the arrow of docs/architecture.md, never back. */
const noFileSystem = {
  group: ['node:fs', 'node:fs/*', 'fs', 'fs/*'],
  message:
    'Only lib/content/reader.ts, media-file.ts, the schema writer and the fonts, illustrations and cache of lib/pictures touch the file system.',
};
const noDatabase = { group: ['libsql'], message: 'Only lib/content/index-database.ts touches the database.' };
const noContentCode = {
  regex: 'lib/content/(?!(model|schema|inline|block-text)$)',
  message: 'Components get what they show as props; from lib/content they take types (model, schema) and the inline parser.',
};
/** @param {object[]} patterns */
const restrict = (...patterns) => ['error', { patterns }];

export default [
  { ignores: ['.next/**', '.cache/**', 'node_modules/**', 'public/**', 'next-env.d.ts', '**/*.generated.ts'] },
  ...nextVitals,
  ...nextTypescript,
  {
    rules: {
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      // Reader pages have no client runtime: a client component works in dev and silently does nothing in production
      'no-restricted-syntax': [
        'error',
        {
          selector: "ExpressionStatement[directive='use client']",
          message: 'No client components: write a custom element (docs/architecture.md).',
        },
      ],
      '@next/next/no-html-link-for-pages': 'off', // plain links on purpose: there is no client router
      '@next/next/no-sync-scripts': 'off', // the one script file is a module, which never blocks
      'import/no-anonymous-default-export': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
    },
  },
  { files: ['components/**', 'app/**', 'lib/**', 'i18n/**'], rules: { 'no-restricted-imports': restrict(noFileSystem, noDatabase) } },
  { files: ['components/**'], rules: { 'no-restricted-imports': restrict(noFileSystem, noDatabase, noContentCode) } },
  {
    // Names say what a thing is; a default has none. Next and the tools demand some
    files: ['components/**', 'lib/**', 'server/*.ts', 'scripts/**', 'e2e/*.ts'],
    rules: { 'import/no-default-export': 'error' },
  },
  { files: ['components/lazy-css.d.ts'], rules: { 'import/no-default-export': 'off' } }, // describes what esbuild exports
  {
    files: [
      'lib/content/{reader,media-file,json-schemas,index-database,story-index,a-content-folder,media-facts}.ts',
      'lib/pictures/{font-files,illustration,disk-cache}.ts',
      '**/*.test.ts',
    ],
    rules: { 'no-restricted-imports': 'off' },
  },
];
