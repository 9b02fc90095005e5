import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { format, resolveConfig } from 'prettier'
import { buildAll } from '../build.mjs'
import { bundleLocal } from '../build/local.mjs'
import { fromRoot } from '../build/paths.mjs'
import { tableText } from './markdown.mjs'
import { ledgerTable } from './ledger.mjs'
import { functionTable, packageTable } from './sizes.mjs'

const preface = `# Figures

Written by \`npm run bench -- --write\`; \`npm run bench\` prints the same. Counts and ratios only: a time says as much
of the machine as of the program.
`

/**
 * Measures all, or the parts that are named, and prints it; with `--write` puts it into docs/bench.md, where what was not
 * measured stays.
 */
export async function runBench(args) {
	const names = args.filter((arg) => !arg.startsWith('-'))
	await buildAll(['functions', 'local'])
	const program = fromRoot('dist/local/bench.cjs')
	await bundleLocal(fromRoot('local/bench/index.ts'), program)
	const { measure, PART_NAMES } = createRequire(import.meta.url)(program)
	const parts = names.filter((name) => name !== SIZES && name !== LEDGER)
	const unknown = parts.filter((name) => !PART_NAMES.includes(name.split('/')[0]))
	if (unknown.length > 0)
		throw new Error(
			`${unknown.join(', ')}: only ${[SIZES, LEDGER, ...PART_NAMES].join(', ')} can be measured alone`,
		)
	const isWhole = names.length === 0
	const sizes = isWhole || names.includes(SIZES) ? [await packageTable(), await functionTable()] : []
	const measured = isWhole ? await measure(fromRoot('dist')) : []
	const alone = parts.length > 0 ? await measure(fromRoot('dist'), parts) : []
	const ledger = names.includes(LEDGER) || names.includes('visits') ? [ledgerTable()] : []
	const tables = [...sizes, ...measured, ...ledger, ...alone]
	const sections = tables.map(tableText)
	console.log(await formatted(sections.join('\n')))
	const faults = tables.flatMap((table) => table.faults ?? [])
	if (faults.length > 0) process.exitCode = 1
	for (const fault of faults) console.error(fault)
	if (!args.includes('--write')) return
	if (parts.some((name) => name.includes('/'))) throw new Error('a part of a table is not written')
	const before = names.length > 0 ? await readFile(file, 'utf8') : preface
	await writeFile(file, await formatted(sections.reduce(withSection, before)))
}

/** The part that measures packages and bundles and needs no program of its own. */
const SIZES = 'sizes'
/** The figure of visits that is counted, not timed; `visits` brings it along. */
const LEDGER = 'ledger'

const file = fromRoot('docs/bench.md')

async function formatted(text) {
	/** @type {import('prettier').Options} */
	const options = { ...(await resolveConfig(file)), filepath: file }
	return format(text, options)
}

/** A document with a section in place of the one with the same title, or at its end. */
function withSection(text, section) {
	const parts = text.split(/^(?=## )/m)
	const titleOf = (part) => part.split('\n', 1)[0]
	const at = parts.findIndex((part) => titleOf(part) === titleOf(section))
	return (at < 0 ? [...parts, section] : parts.with(at, section)).join('\n\n')
}
