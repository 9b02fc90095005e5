import type { Day } from '#shared/roster/tenure'
import { PROBLEMS } from '../../words/roster-problems'
import type { Call } from './call'
import { editableRosterOf } from '../org/editable-roster'
import { knownWords } from '../org/read-namings'
import { publish } from '../roster/publish'
import { readTree, type Tree } from '../org/read-tree'
import type { Change } from '../roster/staging'
import { diff } from '../roster/diff'
import { goneInTree } from './gone'
import { reachOf } from './reach-of'
import type { Importer } from './importer'
import type { FileRow, ImportJob, OutlineArea, Part, RowProblem, ImportProgress } from './job'
import type { RosterRow } from './rows'
import { secretBytes } from './secret'
import { workOnTree } from './tree-work'

/** Parts of the tree in one read. */
const TREE_PARTS_A_READ = 20

/** What the file makes of the tree, and what is wrong with its rows. */
export interface TreeStep {
	changes: Change[]
	problems: RowProblem[]
	/** Rows beyond the importer's areas. */
	outside: FileRow[]
	refused: boolean
	outline: OutlineArea[]
	/** Grids whose households must be told a new path. */
	moved: string[]
	rows: number
	gone: ImportProgress['gone']
	/** What it does at desks, told when it is asked for. */
	reach: () => NonNullable<ImportProgress['reach']>
}

/**
 * Works on the whole tree in memory: tens of thousands of areas and people, no household. For one job and day it comes
 * to the same changes in the same order, however many of them are written beside already.
 */
export async function treeStep(job: ImportJob, day: Day, importer: Importer, call: Call): Promise<TreeStep> {
	const tree = await readTree(call.ports.roster)
	const book = editableRosterOf(tree.entries)
	const parts = await treeParts(job, call)
	const newId = (phone: string): string =>
		Buffer.from(secretBytes(job.secret, 'person', phone, 9)).toString('base64url')
	const work = workOnTree(book, parts, { today: day, words: knownWords(job.namings) }, newId, importer)
	const { rows, problems } = work
	const refused = !(await keepsGridsWithHouseholds(tree, rows, call)) || work.refused
	const contents = publish(book, day)
	const changes = refused ? [] : diff(tree.entries, contents, day)
	return {
		changes,
		problems: problems.list(),
		outside: problems.outside(),
		refused,
		outline: [...book.areas.values()].map(({ desks: _, centre: _centre, from: _from, ...area }) => area),
		moved: changes.flatMap(movedGrid),
		rows: parts.reduce((sum, part) => sum + part.rows.length, 0),
		gone: goneInTree(book, rows, day, importer),
		reach: () => reachOf({ before: tree.entries, after: contents, changes }, day, importer),
	}
}

/** False when the file makes something else of a grid while households belong to it. */
async function keepsGridsWithHouseholds(
	{ entries, pointer }: Tree,
	rows: readonly RosterRow[],
	call: Call,
): Promise<boolean> {
	const version = pointer?.version ?? 0
	const grids = new Set(
		entries.flatMap((one) => (one.kind === 'area' && one.area.level === 'grid' ? [one.area.code] : [])),
	)
	let keeps = true
	for (const row of rows) {
		if (
			row.kind !== 'area' ||
			!row.at.good ||
			row.level === 'grid' ||
			row.code === undefined ||
			!grids.has(row.code)
		)
			continue
		if ((await call.ports.roster.countHouseholds(row.code, version)) === 0) continue
		row.at.fail('level', PROBLEMS.hasHouseholds)
		keeps = false
	}
	return keeps
}

async function treeParts({ id }: ImportJob, call: Call): Promise<Part[]> {
	const parts: Part[] = []
	for (;;) {
		const last = parts[parts.length - 1]?.part ?? -1
		const next = await call.ports.imports.parts(id, 'tree', last, TREE_PARTS_A_READ)
		parts.push(...next)
		if (next.length < TREE_PARTS_A_READ) return parts
	}
}

/** A grid whose line of areas is called otherwise than before. */
function movedGrid({ content, replaces }: Change): string[] {
	if (content.kind !== 'area' || replaces?.kind !== 'area' || content.area.level !== 'grid') return []
	const same = JSON.stringify(content.area.path) === JSON.stringify(replaces.area.path)
	return same ? [] : [content.area.code]
}
