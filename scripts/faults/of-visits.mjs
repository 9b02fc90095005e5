// Faults of what is done again and again. What each of the papers promises has a fault that breaks this alone: the story named after
// it goes red (`red`), and no other one.
import { readFileSync } from 'node:fs'

/** @type {(name: string) => { name: string, edits: { file: string, find: string, put: string }[], tests: string[] }[]} */
const faultsIn = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'))

export const faultsOfPapers = faultsIn('of-papers.json')

const visits = 'cloudfunctions/modules/visits'
const stories = ['tests/scenarios/again-and-again.test.ts']
const checks = ['tests/cloudfunctions/visits/look-back.test.ts']
const rounds = ['tests/cloudfunctions/visits/rounds.test.ts']
const saidAtHome = ['tests/scenarios/said-at-home.test.ts']
const fields = ['tests/contract/visit-fields.test.ts']
const rights = ['tests/cloudfunctions/visits/rights.test.ts']

export const faultsOfVisits = [
	// Pauses, holidays, what answers start, photos as answers, grids that are split, lists out of Excel.
	...faultsIn('of-plans.json'),
	{
		name: 'let whoever handled it look at it again',
		edits: [
			{
				file: `${visits}/rules/due.ts`,
				find: 'if (!isCheck(plan) || !wentThere(goer, plan, target)) return true',
				put: 'if (isCheck(plan)) return true',
			},
		],
		tests: checks,
	},
	{
		name: 'let nothing come up that is closed after the start',
		edits: [
			{
				file: `${visits}/plans/run-plans.ts`,
				find: 'document.plan.asOf !== drawing.day',
				put: 'document.plan.asOf === undefined',
			},
		],
		tests: [...checks, ...stories],
	},
	{
		name: 'draw anew at each step',
		edits: [
			{
				file: `${visits}/plans/drawn.ts`,
				find: '(plan.drawn ?? []).map((id) => lotOf(id, seed))',
				put: '[].map((id) => lotOf(id, seed))',
			},
		],
		tests: ['tests/cloudfunctions/visits/drawn.test.ts'],
	},
	{
		name: 'tell nobody of a visit that never was',
		edits: [
			{
				file: `${visits}/going/finding.ts`,
				find: 'if (to.length === 0) return',
				put: 'if (to.length >= 0) return',
			},
		],
		tests: [...checks, ...stories],
	},
	{
		name: 'take the day of the cloud for that of China',
		edits: [
			{
				file: `${visits}/rounds/attend.ts`,
				find: 'const day = chinaDay(at)\n\tconst { period, of }',
				put: 'const day = new Date(at).toISOString().slice(0, 10)\n\tconst { period, of }',
			},
		],
		tests: rounds,
	},
	{
		name: 'call nobody again where somebody has been already',
		edits: [
			{
				file: 'cloudfunctions/modules/visits/rules/due.ts',
				find: 'return open.length > 0 ? open : calledFor(plan, target, goer, day)',
				put: 'return open',
			},
		],
		tests: saidAtHome,
	},
	{
		name: 'keep who has come back beyond the days of the plan',
		edits: [
			{
				file: `${visits}/home/forget-told.ts`,
				find: 'filter(({ goes }) => goes <= today)',
				put: 'filter(({ goes }) => goes > today)',
			},
		],
		tests: saidAtHome,
	},
	{
		name: 'let what was said at home wait after somebody has been there',
		edits: [
			{
				file: 'cloudfunctions/modules/visits/going/record.ts',
				find: '.filter((told) => told.at <= at)',
				put: '.filter((told) => told.at > at)',
			},
		],
		tests: saidAtHome,
	},
	{
		name: 'a right in visits dropped: read the ledger of pairs anywhere',
		edits: [
			{
				file: `${visits}/contract/pair.ts`,
				find: "masked for whoever does not answer in the grid. Each opening is recorded.',\n\t\troles: ['staff'],\n\t\treach: within('overseer', ['areaCode']),",
				put: "masked for whoever does not answer in the grid. Each opening is recorded.',\n\t\troles: ['staff'],\n\t\treach: { kind: 'own' },",
			},
		],
		tests: ['tests/contract/reach-matrix.test.ts', ...fields],
	},
	{
		name: 'a right in visits dropped: a post that ended reads the houses of its plan',
		edits: [
			{
				file: `${visits}/rules/turn.ts`,
				find: 'dutiesOn(person, day).flatMap(',
				put: 'person.duties.flatMap(',
			},
			{
				file: `${visits}/going/turf.ts`,
				find: 'dutiesOn(person, day).flatMap(',
				put: 'person.duties.flatMap(',
			},
		],
		tests: fields,
	},
	{
		name: 'a right in visits dropped: a list of tags names who lives there',
		edits: [
			{
				file: `${visits}/home/tags.ts`,
				find: 'head: maskedName(headName)',
				put: 'head: headName',
			},
		],
		tests: fields,
	},
	{
		name: 'tell whoever looks on which doors have a tag',
		edits: [
			{
				file: `${visits}/counting/missing.ts`,
				find: "return !('tags' in plan.to) || goes",
				put: 'return !goes || goes',
			},
		],
		tests: [...fields, ...rights],
	},
	{
		name: 'tell those who are looked at where',
		edits: [
			{
				file: `${visits}/counting/missing.ts`,
				find: "if (isCheck(plan) || 'closedReports' in plan.to) return",
				put: "if (isCheck(plan) && 'closedReports' in plan.to) return",
			},
		],
		tests: rights,
	},
	{
		name: 'send oneself by a change of the plan',
		edits: [
			{ file: `${visits}/plans/change.ts`, find: 'if (who) requireOthers(going, person, call.day)', put: '' },
		],
		tests: rights,
	},
	{
		name: 'send oneself by another post',
		edits: [
			{
				file: `${visits}/plans/start.ts`,
				find: '!IN_GRIDS.some((post) => post === who.post) &&',
				put: 'false &&',
			},
		],
		tests: rights,
	},
	{
		name: 'pair oneself by a file',
		edits: [
			{
				file: 'cloudfunctions/modules/imports/household-work.ts',
				find: 'given.importer.hasPhone(row.paired.phone)',
				put: 'false',
			},
		],
		tests: ['tests/cloudfunctions/reach/holes-of-imports.test.ts'],
	},
	{
		name: 'tell those who are looked at the seed',
		edits: [
			{
				file: `${visits}/plans/view.ts`,
				find: 'if (!isCheck(plan) || isOver || readsDoors(plan, person, day)) return to',
				put: 'if (to !== undefined || isOver || readsDoors(plan, person, day)) return to',
			},
		],
		tests: rights,
	},
	{
		name: 'show a neighbour’s phone to whoever passes the door',
		edits: [
			{
				file: 'cloudfunctions/modules/cards/show.ts',
				find: 'if (!isNeighbour || visits.printed === paired.phone) return true',
				put: 'if (!isNeighbour || visits.tags !== null) return true',
			},
		],
		tests: ['tests/cloudfunctions/visits/pairs.test.ts'],
	},
	{
		name: 'let plans that start at once pass the limit of an area',
		edits: [
			{
				file: `${visits}/plans/start.ts`,
				find: 'await takePlace(plan, read.snapshot, call)',
				put: 'if (open.length < 5) await Promise.resolve(takePlace)\n\telse await takePlace(plan, read.snapshot, call)',
			},
		],
		tests: rights,
	},
	{
		name: 'write of a plan that does not come there',
		edits: [
			{
				file: 'cloudfunctions/modules/visits/going/record.ts',
				find: 'liesIn(document.household, plan) &&',
				put: '',
			},
		],
		tests: ['tests/cloudfunctions/visits/weekly-call.test.ts'],
	},
]
