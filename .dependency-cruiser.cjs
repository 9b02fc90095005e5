'use strict'

/** The arrows of ARCHITECTURE.md: who may import whom. Everything not forbidden here is allowed. */

const domain = '^miniprogram/domain/'
const contract = '^cloudfunctions/common/contract/'
// WeChat's npm build resolves these by the package's own folder, which no other tool knows.
const phoneNpm = '(^|node_modules/)@vant/'

function forbid(name, comment, from, to) {
  return { name, severity: 'error', comment, from, to }
}

module.exports = {
  forbidden: [
    forbid(
      'no-circle',
      'A circle of imports cannot be read from either end, be it of types alone.',
      {},
      { circular: true },
    ),
    forbid(
      'no-unresolved',
      'An import that leads nowhere.',
      {},
      { couldNotResolve: true, pathNot: phoneNpm },
    ),
    forbid(
      'domain-stands-alone',
      'The domain is pure: rules and words that both sides share.',
      { path: domain },
      { pathNot: domain },
    ),
    forbid(
      'common-knows-the-domain-only',
      'What functions share may use the domain, and packages.',
      { path: '^cloudfunctions/common/' },
      {
        path: '^(miniprogram|cloudfunctions|local|tests|scripts)/',
        pathNot: [domain, '^cloudfunctions/common/'],
      },
    ),
    forbid(
      'a-function-is-wiring',
      'A function may use common and the domain, never another function.',
      { path: '^cloudfunctions/(?!common/)([^/]+)/' },
      {
        path: '^(miniprogram|cloudfunctions|local|tests|scripts)/',
        pathNot: [domain, '^cloudfunctions/common/', '^cloudfunctions/$1/'],
      },
    ),
    forbid(
      'the-phone-takes-types-only',
      'Only types cross from the functions to the phone, and only those of the contract.',
      { path: '^miniprogram/' },
      { path: '^cloudfunctions/', pathNot: contract },
    ),
    forbid(
      'the-contract-never-ships',
      'The contract reaches the phone by `import type` alone.',
      { path: '^miniprogram/' },
      { path: contract, dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'services-know-the-domain',
      'Services are below pages and components.',
      { path: '^miniprogram/services/' },
      { path: '^miniprogram/', pathNot: [domain, '^miniprogram/services/'] },
    ),
    forbid(
      'presenters-stand-below-pages',
      'A presenter turns an answer into what a page shows: it knows services and the domain.',
      { path: '^miniprogram/presenters/' },
      { path: '^miniprogram/', pathNot: [domain, '^miniprogram/(presenters|services)/'] },
    ),
    forbid(
      'components-stand-below-pages',
      'A component serves any page: it is handed what it shows.',
      { path: '^miniprogram/components/' },
      { path: '^miniprogram/', pathNot: [domain, '^miniprogram/components/'] },
    ),
    forbid(
      'pages-stand-apart',
      'A page shares through services, presenters, components and the domain, not through another page.',
      { path: '^miniprogram/(pages/[^/]+|packages/[^/]+/[^/]+)/' },
      { path: '^miniprogram/(pages|packages)/', pathNot: '^miniprogram/$1/' },
    ),
    forbid(
      'the-contract-is-typed-in-services',
      'Pages speak to services, which speak to the cloud.',
      { path: '^miniprogram/(pages|packages|components|presenters)/' },
      { path: '^cloudfunctions/' },
    ),
    forbid(
      'vant-in-components',
      'Vant is used by our own components only, so that it can be replaced.',
      { path: '^miniprogram/', pathNot: '^miniprogram/components/' },
      { path: phoneNpm },
    ),
    forbid(
      'nothing-needs-local',
      'The product runs without the tools around it.',
      { path: '^(miniprogram|cloudfunctions)/' },
      { path: '^(local|tests|scripts)/' },
    ),
    forbid('local-knows-no-tests', 'Tests stand above everything.', { path: '^local/' }, { path: '^tests/' }),
    forbid(
      'adapters-alone-touch-the-sdk',
      'The SDK stands behind ports.',
      { path: '^cloudfunctions/', pathNot: '^cloudfunctions/common/adapters/' },
      { path: '(^|/)node_modules/@cloudbase/' },
    ),
    forbid(
      'embedded-cloud-does-without-the-sdk',
      'The embedded cloud answers the SDK; it may not be built of it.',
      { path: '^local/cloudbase/' },
      { path: '(^|/)node_modules/@cloudbase/' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|miniprogram_npm|coverage|\\.data|fixture)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.d.ts', '.mjs', '.cjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
    },
  },
}
