import tseslint from 'typescript-eslint'
import { house } from './scripts/lint/plugin.mjs'
import { supportedNames } from './scripts/lint/supported.mjs'

const typescript = ['**/*.ts']
const wordHomes = [
	'miniprogram/shared/words/**',
	'cloudfunctions/words/**',
	'local/**/words.ts',
	// Data.
	'local/conformance/cases/**',
	'tests/**',
]

/** What decides by what it is handed alone: the time and chance too. */
const rules = [
	'miniprogram/shared/**/*.ts',
	'cloudfunctions/{words,privacy}/**/*.ts',
	'cloudfunctions/modules/*/rules/**/*.ts',
	'cloudfunctions/modules/reports/{life,routing}/**/*.ts',
]

const everyFile = {
	files: ['**/*.{ts,mjs,cjs}'],
	plugins: { house },
	linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' },
	rules: {
		eqeqeq: 'error',
		'max-lines': ['error', 250],
		'no-empty': ['error', { allowEmptyCatch: false }],
		'no-var': 'error',
		'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'] }],
		'prefer-const': 'error',
	},
}

const typed = {
	files: typescript,
	languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
	rules: {
		'@typescript-eslint/ban-ts-comment': [
			'error',
			{ 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true, 'ts-check': true },
		],
		'@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
		// `return reply(404)` ends a function as well as two lines would.
		'@typescript-eslint/no-confusing-void-expression': 'off',
		// The advice against it is about large uploads; the local server reads small forms on loopback.
		'@typescript-eslint/no-deprecated': [
			'error',
			{ allow: [{ from: 'package', name: 'formData', package: 'undici-types' }] },
		],
		'@typescript-eslint/no-dynamic-delete': 'off',
		'@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
		// What implements a port is async so that it rejects where it could throw.
		'@typescript-eslint/require-await': 'off',
		'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
		'@typescript-eslint/switch-exhaustiveness-check': 'error',
		'no-restricted-syntax': [
			'error',
			{ selector: 'ExportDefaultDeclaration', message: 'export by name: a name is found by searching' },
		],
	},
}

const testFiles = {
	files: ['tests/**/*.ts'],
	rules: {
		'@typescript-eslint/no-non-null-assertion': 'off',
		'no-restricted-syntax': [
			'error',
			{
				selector:
					'MemberExpression[object.name=/^(describe|it|test)$/][property.name=/^(skip|only|todo|failing)$/]',
				message: 'every test runs',
			},
			{
				selector: 'CallExpression[callee.name=/^(xit|xdescribe|xtest|fit|fdescribe)$/]',
				message: 'every test runs',
			},
		],
	},
}

/** These speak to the unmodified SDK, whose own types answer `any`. */
const sdkTests = {
	files: ['tests/local/cloudbase/**/*.ts', 'local/conformance/**/*.ts'],
	rules: Object.fromEntries(
		['argument', 'assignment', 'call', 'member-access', 'return'].map((what) => [
			`@typescript-eslint/no-unsafe-${what}`,
			'off',
		]),
	),
}

export default tseslint.config(
	{
		ignores: [
			'dist/',
			'.data/',
			'coverage/',
			'**/node_modules/',
			'miniprogram/miniprogram_npm/',
			'tests/**/fixture/',
		],
	},
	{ files: typescript, extends: [tseslint.configs.strictTypeChecked] },
	everyFile,
	typed,
	testFiles,
	sdkTests,
	{ files: ['**/*.{ts,mjs,cjs}'], ignores: wordHomes, rules: { 'house/no-han': 'error' } },
	{ files: ['miniprogram/**/*.ts'], rules: { 'house/phone-language': 'error' } },
	{ files: rules, rules: { 'house/pure-rules': 'error' } },
	{
		files: ['cloudfunctions/**/*.ts'],
		rules: {
			'house/transaction-reach': 'error',
			'house/supported-operators': ['error', await supportedNames()],
		},
	},
)
