import nextVitals from 'eslint-config-next/core-web-vitals';
import nextTypescript from 'eslint-config-next/typescript';
import { roomOrder } from './scripts/lint/room-order.mjs';
import { findAsReadersDo, pressWhereReadersSee } from './scripts/lint/served-paper.mjs';

/**
 * The rooms of the repository, from the ground up: code imports only from its own room and from rooms above it in this
 * list, types included. Whatever lies outside of them (proxy.ts, next.config.ts, scripts, e2e) may import from all.
 * `npm test` proves the order for every import that there is (scripts/lint/rooms.test.ts).
 */
export const ROOMS = [
  'lib/process',
  'lib/edition',
  'lib/unicode',
  'lib/chinese',
  'lib/folder',
  'lib/http',
  'lib/time',
  'lib/record',
  'lib/address',
  'lib/check',
  'lib/index',
  'lib/queries',
  'i18n',
  'lib/newsroom',
  'lib/search',
  'lib/share',
  'lib/media',
  'lib/pictures',
  'lib/offline',
  'lib/listen',
  'lib/outgoing',
  'lib/pages',
  'components/ui',
  'components/browser',
  'components/bar',
  'components/cards',
  'components/share',
  'components/listen',
  'components/peek',
  'components/offline',
  'components/site',
  'components/front',
  'components/article',
  'components/both',
  'components/archive',
  'components/own-page',
  'components/search',
  'app',
  'server/next',
  'server',
  'lib/testing',
];

const noFileSystem = {
  group: ['node:fs', 'node:fs/*', 'fs', 'fs/*'],
  message: 'Only the folder reader, the index file, media files, the schema writer and the files of lib/pictures touch the file system.',
};
const noDatabase = { group: ['libsql'], message: 'Only lib/index/database.ts touches the database.' };
const noQueries = {
  regex: '@/lib/(?:folder|check|index|queries|newsroom)/',
  message: 'What a page shows is said by its model (lib/pages): no reading and no queries in routes and components.',
};
/** @param {object[]} patterns */
const restrict = (...patterns) => ['error', { patterns }];

export default [
  { ignores: ['.next/**', '.cache/**', 'node_modules/**', 'public/**', 'next-env.d.ts'] },
  ...nextVitals,
  ...nextTypescript,
  {
    plugins: { rooms: { rules: { order: roomOrder(ROOMS) } } },
    rules: {
      'rooms/order': 'error',
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
  { files: ['components/**', 'app/**'], rules: { 'no-restricted-imports': restrict(noFileSystem, noDatabase, noQueries) } },
  {
    files: ['e2e/**'],
    plugins: { served: { rules: { press: pressWhereReadersSee, find: findAsReadersDo } } },
    rules: { 'served/press': 'error', 'served/find': 'error' },
  },
  {
    // Names say what a thing is; a default has none. Next and the tools demand some
    files: ['components/**', 'lib/**', 'server/**', 'scripts/**', 'e2e/**/*.spec.ts'],
    rules: { 'import/no-default-export': 'error' },
  },
  { files: ['server/compression.d.ts'], rules: { 'import/no-default-export': 'off' } }, // what others export or load
  {
    files: [
      'lib/folder/*.ts',
      'lib/process/bundles.ts',
      'lib/index/{database,location,story-index}.ts',
      'lib/newsroom/json-schemas.ts',
      'lib/http/disk-cache.ts',
      'lib/media/{drawing-fonts,media-file,picture-variants,read-film}.ts',
      'lib/pictures/{illustration,type/font-files}.ts',
      'lib/testing/**',
      '**/*.test.ts',
    ],
    rules: { 'no-restricted-imports': 'off' },
  },
];
