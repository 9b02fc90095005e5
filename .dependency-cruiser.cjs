'use strict'

/** The arrows of ARCHITECTURE.md: who may import whom. Everything not forbidden here is allowed. */

const shared = '^miniprogram/shared/'
const cloud = '^cloudfunctions/'
const anythingOfOurs = '^(miniprogram|cloudfunctions|local|tests|scripts)/'
/** What decides by what it is handed alone. */
const rules = '^cloudfunctions/(words|privacy|modules/[^/]+/rules|modules/reports/(life|routing))/'
const contract = '^cloudfunctions/(modules/contract[.]ts|modules/[^/]+/contract(/|[.]ts)|rpc/envelope[.]ts)'
// WeChat's npm build resolves these by the package's own folder, which no other tool knows.
const phoneNpm = '(^|node_modules/)@vant/'

function forbid(name, comment, from, to) {
	return { name, severity: 'error', comment, from, to }
}

/**
 * Which module meets which, from the ground up: a module stands on those before it, and nothing of it is met by one of them. Each
 * arrow is one more thing to know before changing the module it points at.
 */
const MEETS = {
	files: [],
	org: [],
	calendar: ['org'],
	categories: ['org'],
	limits: ['org'],
	places: ['org'],
	showings: ['org'],
	unnamed: ['files', 'org'],
	households: ['limits', 'org', 'showings'],
	moderation: ['files', 'unnamed'],
	operations: ['limits', 'org'],
	portraits: ['files', 'moderation', 'org'],
	cards: ['org', 'portraits', 'showings'],
	reports: ['categories', 'files', 'limits', 'moderation', 'org', 'places', 'portraits', 'unnamed'],
	messages: ['moderation', 'org', 'reports', 'unnamed'],
	printing: ['cards', 'files'],
	rates: ['org', 'reports'],
	retention: ['operations', 'org', 'reports'],
	visits: [
		'categories',
		'files',
		'households',
		'limits',
		'moderation',
		'org',
		'rates',
		'reports',
		'showings',
	],
	accounts: [
		'files',
		'households',
		'limits',
		'org',
		'portraits',
		'reports',
		'retention',
		'showings',
		'unnamed',
		'visits',
	],
	roster: ['messages', 'operations', 'org', 'places', 'reports', 'showings', 'visits'],
	timer: ['org', 'rates', 'reports'],
	imports: ['files', 'org', 'places', 'reports', 'roster'],
	confirming: ['imports', 'org', 'roster'],
}

function meetings() {
	const names = Object.keys(MEETS)
	for (const [floor, name] of names.entries())
		for (const met of MEETS[name])
			if (!names.slice(0, floor).includes(met)) throw new Error(`${name} does not stand on ${met}`)
	return Object.entries(MEETS).map(([name, met]) =>
		forbid(
			`${name}-meets-whom-it-says`,
			'A module meets those that MEETS names.',
			{ path: `^cloudfunctions/modules/${name}/` },
			{
				path: '^cloudfunctions/modules/[^/]+/',
				pathNot: `^cloudfunctions/modules/(${[name, ...met].join('|')})/`,
			},
		),
	)
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
			'shared-stands-alone',
			'What both sides run is pure: rules and words, no package.',
			{ path: shared },
			{ pathNot: shared },
		),
		forbid(
			'rules-are-pure',
			'Rules of the server know other rules and what both sides run, nothing that reads or writes.',
			{ path: rules },
			{ pathNot: [shared, rules] },
		),
		forbid(
			'words-know-no-module',
			'What the server says, and how it masks, whoever asks.',
			{ path: '^cloudfunctions/(words|privacy)/' },
			{ path: anythingOfOurs, pathNot: [shared, '^cloudfunctions/(words|privacy)/'] },
		),
		forbid(
			'indexes-stand-above-modules',
			'What names all modules is for who wires them: a module knows its own contract, and is handed what is made above.',
			{ path: '^cloudfunctions/modules/[^/]+/', pathNot: '^cloudfunctions/modules/confirming/' },
			{
				path: '^cloudfunctions/modules/(contract|listeners|manifests|moderated|ports|rights|serve-noun)[.]ts',
			},
		),
		forbid(
			'identity-stands-on-org',
			'Who calls is read from the county; what each may is handed in by the modules.',
			{ path: '^cloudfunctions/identity/' },
			{ path: '^cloudfunctions/modules/', pathNot: '^cloudfunctions/modules/org/' },
		),
		forbid(
			'org-knows-no-caller',
			'The county is the same whoever reads it.',
			{ path: '^cloudfunctions/modules/org/' },
			{ path: '^cloudfunctions/identity/' },
		),
		forbid(
			'functions-know-what-is-shared',
			'Of the phone the functions know what both sides run.',
			{ path: cloud },
			{ path: anythingOfOurs, pathNot: [shared, cloud] },
		),
		forbid(
			'rpc-knows-no-noun',
			'Envelope, validation and errors serve whatever is called, by whomever.',
			{ path: '^cloudfunctions/rpc/' },
			{ path: anythingOfOurs, pathNot: [shared, '^cloudfunctions/rpc/'] },
		),
		forbid(
			'modules-stand-below-their-wiring',
			'A use case meets stores and WeChat through its ports.',
			{ path: '^cloudfunctions/(modules|identity|ports)/' },
			{ path: '^cloudfunctions/(functions|stores|wechat)/' },
		),
		...meetings(),
		forbid(
			'a-function-is-wiring',
			'A function may use the modules, never another function.',
			{ path: '^cloudfunctions/functions/([^/]+)/' },
			{ path: '^cloudfunctions/functions/[^/]+/', pathNot: '^cloudfunctions/functions/$1/' },
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
			'services-stand-on-what-is-shared',
			'Services are below pages and components.',
			{ path: '^miniprogram/services/' },
			{ path: '^miniprogram/', pathNot: [shared, '^miniprogram/services/'] },
		),
		forbid(
			'presenters-stand-below-pages',
			'A presenter turns an answer into what a page shows: it knows services and what both sides run.',
			{ path: '^miniprogram/presenters/' },
			{ path: '^miniprogram/', pathNot: [shared, '^miniprogram/(presenters|services)/'] },
		),
		forbid(
			'components-stand-below-pages',
			'A component serves any page: it is handed what it shows. To record and to play is the phone’s own, and calls no cloud.',
			{ path: '^miniprogram/components/' },
			{
				path: '^miniprogram/',
				pathNot: [shared, '^miniprogram/(components|services/sound)/', '^miniprogram/services/kept-file'],
			},
		),
		forbid(
			'pages-stand-apart',
			'A page shares through services, presenters, components and miniprogram/shared, not through another page.',
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
			{ path: cloud, pathNot: '^cloudfunctions/(stores/cloudbase|wechat)/' },
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
