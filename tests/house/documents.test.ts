import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { LEVELS } from '#shared/area/level'
import { REPORT_EVENTS } from '#shared/life/event'
import { RELATIONS } from '../../cloudfunctions/modules/reports/life/relation'
import { STATUSES } from '#shared/life/status'
import { RATES } from '#shared/rates/rate'
import { POSTS } from '#shared/roster/post'
import { EVENT_WORDS, STATUS_WORDS } from '#shared/words/life'
import { RATE_WORDS } from '#shared/words/pages/rates'
import { LEVEL_WORDS, POST_WORDS } from '#shared/words/posts'
import { fromRoot } from '../../scripts/build/paths.mjs'
import { DOCUMENTS, FILES, linksOf, proseOf } from '../support/documents'

const inBackticks = (prose: string): string[] =>
	[...prose.matchAll(/`([^`\n]+)`/g)].flatMap(([, words]) => words ?? [])

const repositoryPath = /^(?:miniprogram|cloudfunctions|local|tests|scripts|docs|\.ci)\/[\w./-]*$/
/** A file named without its folder: some file must be called so. */
const bareName = /^[\w.-]+\.(?:md|json|mjs|cjs|ts|css|csv)$/
const names = new Set(FILES.map((file) => basename(file)))

/** Paths of the repository that a document names and that are not there. */
function missingPaths(prose: string): string[] {
	return inBackticks(prose).filter(
		(words) =>
			(repositoryPath.test(words) && !existsSync(fromRoot(words))) ||
			(bareName.test(words) && !names.has(words)),
	)
}

/** Relative links of a document that lead nowhere, and pictures that are not there. */
function deadLinks(prose: string, folder: string): string[] {
	return linksOf(prose).filter((target) => !existsSync(join(fromRoot(folder), target)))
}

const { scripts } = JSON.parse(readFileSync(fromRoot('package.json'), 'utf8')) as {
	scripts: Record<string, string>
}

/** npm commands that a document tells people to type and that do not run. */
function unknownCommands(text: string): string[] {
	return [...text.matchAll(/npm run ([\w-]+)/g)]
		.flatMap(([, name]) => name ?? [])
		.filter((name) => {
			const [program, file] = scripts[name]?.split(' ') ?? []
			return program === undefined || (program === 'node' && !existsSync(fromRoot(file ?? '')))
		})
}

describe.each(DOCUMENTS)('%s', (file) => {
	test('names only paths that exist', () => {
		expect(missingPaths(proseOf(file))).toEqual([])
	})

	test('links only to what exists', () => {
		expect(deadLinks(proseOf(file), dirname(file))).toEqual([])
	})

	test('tells people to type only commands that exist', () => {
		expect(unknownCommands(readFileSync(fromRoot(file), 'utf8'))).toEqual([])
	})
})

describe('the checks of documents', () => {
	test('find a path that is not there', () => {
		const prose =
			'`cloudfunctions/modules/reports/life/table.ts`, `miniprogram/shared/no-such.ts`, `table.ts`, `no-such.ts`'
		expect(missingPaths(prose)).toEqual(['miniprogram/shared/no-such.ts', 'no-such.ts'])
	})

	test('find a link that leads nowhere, and a picture that is not there', () => {
		const prose =
			'[one](LICENSE), [two](docs/no-such.md#part), [three](https://example.com), <img width="9" src="no-such.webp">'
		expect(deadLinks(prose, '')).toEqual(['docs/no-such.md', 'no-such.webp'])
	})

	test('find a command that is not there', () => {
		expect(unknownCommands('npm run check, npm run nothing')).toEqual(['nothing'])
	})
})

describe('docs/glossary.md', () => {
	const glossary = readFileSync(fromRoot('docs/glossary.md'), 'utf8')

	/** The first two cells of each row in the section that names a list of the code. */
	function rowsOf(list: string): [chinese: string, identifier: string][] {
		const section = glossary.split(/^##+ /m).find((part) => part.split('\n')[0]?.includes(`\`${list}\``))
		return [...(section ?? '').matchAll(/^\| ([^|]+?) +\| `(\w+)` +\|/gm)].map(
			([, chinese = '', identifier = '']) => [chinese, identifier],
		)
	}

	const wordsOf = <T extends string>(names: readonly T[], words: Readonly<Record<T, string>>) =>
		names.map((name): [string, string] => [words[name], name])

	test('has every level, post, state and event, and calls it what people read', () => {
		expect(rowsOf('LEVELS')).toEqual(wordsOf(LEVELS, LEVEL_WORDS))
		expect(rowsOf('POSTS')).toEqual(wordsOf(POSTS, POST_WORDS))
		expect(rowsOf('STATUSES')).toEqual(wordsOf(STATUSES, STATUS_WORDS))
		expect(rowsOf('REPORT_EVENTS')).toEqual(wordsOf(['submit', ...REPORT_EVENTS], EVENT_WORDS))
	})

	test('has every rate, and calls it what people read', () => {
		const names = RATES.map((code): [string, string] => [RATE_WORDS[code].name, code])
		expect(rowsOf('RATES')).toEqual(names)
	})

	test('has every relation', () => {
		expect(rowsOf('RELATIONS').map(([, identifier]) => identifier)).toEqual(RELATIONS)
	})
})

test('each promise of security names a test, each line of the standard a test or a reason', () => {
	const rows = proseOf('docs/security.md')
		.split('\n')
		.filter((line) => line.startsWith('| ') && !/^\| (?:promise|line|-)/.test(line))
		.map((line) => line.split('|').map((cell) => cell.trim()))
	const lines = rows.filter(([, first = '']) => /^V\d/.test(first))
	const promises = rows.filter((row) => !lines.includes(row))
	expect([promises.length > 15, lines.length > 25]).toEqual([true, true])
	for (const [, promise, , held = ''] of promises)
		expect([promise, /`tests\/[\w./-]+\.test\.ts`/.test(held)]).toEqual([promise, true])
	for (const [, line = '', , why] of lines) {
		expect(line).toMatch(/^V\d+\.\d+\.\d+(?:, V\d+\.\d+\.\d+)*$/)
		expect([line, why]).not.toEqual([line, ''])
	}
})
