// Imports point one way (see the map in each package's README).
const CMS = '^cms/src/'
const SHOP = '^storefront/src/'
/** Lowest first: a domain may call those before it, and only through their index.ts. */
const ORDER = [
  ['staff', 'media', 'catalogue', 'customers'],
  ['search'],
  ['content', 'inventory', 'promotions', 'shipping', 'payments'],
  ['carts'],
  ['orders'],
  ['reviews', 'notifications'],
]
const TESTS = '\\.(int\\.)?test\\.tsx?$'

const domainOrder = ORDER.slice(0, -1).map((lower, level) => ({
  name: `domain-order-${level}`,
  comment: `${lower.join(', ')} must not know the domains above them: emit an event instead.`,
  severity: 'error',
  from: { path: `${CMS}domains/(${lower.join('|')})/`, pathNot: TESTS },
  to: {
    path: `${CMS}domains/(${ORDER.slice(level + 1)
      .flat()
      .join('|')})/`,
  },
}))

function forbid(name, from, to, comment) {
  return { name, comment, severity: 'error', from, to }
}

export default {
  forbidden: [
    forbid(
      'no-circular',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
      'Cycles hide who owns what.',
    ),
    forbid(
      'no-unresolvable',
      {}, // Payload's own alias of the composition root, known to TypeScript and Next.
      { couldNotResolve: true, pathNot: '^@payload-config$' },
      'An import that leads nowhere.',
    ),
    forbid(
      'apps-do-not-meet',
      { path: '^cms/' },
      { path: '^storefront/' },
      'The apps share only the contract.',
    ),
    forbid(
      'apps-do-not-meet-either',
      { path: '^storefront/' },
      { path: '^cms/' },
      'The apps share only the contract.',
    ),
    forbid(
      'contract-stands-alone',
      { path: '^shared-types/src/(?!openapi/)', pathNot: [TESTS, 'payload-types'] },
      { pathNot: ['^shared-types/', 'node_modules/zod/', '^zod$'], dependencyTypesNot: ['core'] },
      'The contract depends on zod alone.',
    ),
    forbid(
      'siblings-meet-at-index',
      { path: `${CMS}domains/([^/]+)/`, pathNot: TESTS },
      {
        path: `${CMS}domains/([^/]+)/`,
        pathNot: [
          `${CMS}domains/$1/`,
          `${CMS}domains/[^/]+/index\\.ts$`,
          `${CMS}domains/[^/]+/[^/]+/index\\.ts$`,
        ],
      },
      'Sibling domains meet only at index.ts.',
    ),
    ...domainOrder,
    forbid(
      'domains-look-down',
      { path: `${CMS}(domains|outbox|platform)/`, pathNot: TESTS },
      { path: `${CMS}(app|store-api|cli|import|seed)/` },
      'app → store-api → domains → outbox, platform.',
    ),
    forbid(
      'outbox-knows-no-domain',
      { path: `${CMS}outbox/`, pathNot: TESTS },
      { path: `${CMS}domains/` },
      'Domains append facts; the outbox only carries them.',
    ),
    forbid(
      'platform-is-the-floor',
      {
        path: `${CMS}platform/`,
        pathNot: [TESTS, `${CMS}platform/(payload|migrate|create-migration|timetable)\\.ts$`],
      },
      { path: CMS, pathNot: [`${CMS}platform/`, `${CMS}env\\.ts$`] },
      'platform knows no domain (booting Payload and migrating read the composition root).',
    ),
    forbid(
      'store-api-is-no-page',
      { path: `${CMS}store-api/`, pathNot: TESTS },
      { path: `${CMS}(app|cli|import|seed)/` },
      'app → store-api → domains.',
    ),
    forbid(
      'nobody-calls-the-cli',
      { path: CMS, pathNot: [`${CMS}cli/`, TESTS] },
      { path: `${CMS}cli/` },
      'The commands stand on top.',
    ),
    forbid(
      'features-do-not-meet',
      { path: `${SHOP}features/([^/]+)/`, pathNot: TESTS },
      { path: `${SHOP}features/([^/]+)/`, pathNot: `${SHOP}features/$1/` },
      'Features do not import features; pages compose them.',
    ),
    forbid(
      'nobody-imports-pages',
      { path: `${SHOP}(features|ui|api|media|i18n|platform)/`, pathNot: TESTS },
      { path: `${SHOP}app/` },
      'app → features → ui, api, media, i18n, live, page-cache, platform.',
    ),
    forbid(
      'floor-knows-no-feature',
      { path: `${SHOP}(ui|api|media|i18n|live|page-cache|platform)/`, pathNot: TESTS },
      { path: `${SHOP}features/` },
      'app → features → ui, api, media, i18n, live, page-cache, platform.',
    ),
    forbid(
      'no-test-code-in-production',
      { path: '^(cms|storefront|shared-types)/src/', pathNot: [TESTS, '/testing/'] },
      { path: ['\\.test\\.tsx?$', `${CMS}testing/`] },
      'Production code does not lean on tests.',
    ),
    forbid(
      'no-dev-dependency-in-production',
      { path: '^(cms|storefront)/src/', pathNot: [TESTS, '/testing/', `${CMS}cli/`] },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
      'A production image carries no devDependencies.',
    ),
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['\\.next/', 'next-env\\.d\\.ts$', '(^|/)importMap\\.js$'] },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
    cache: { folder: 'node_modules/.cache/dependency-cruiser', strategy: 'content' },
  },
}
