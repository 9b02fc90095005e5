import { parse } from 'csv-parse/sync'
import { demoFile } from '../../local/seeds/demo-roster'
import { DEMO_CLERK_OPENID, DEMO_RESIDENTS, DEMO_STAFF, DEMO_UNBOUND } from '../../local/seeds/people'
import { linesOnPeople } from '../support/warm/people-in-logs'

/** Columns of demo.csv that say who somebody is, where they live, or how to reach them. */
const PERSONAL = ['姓名', '电话', '户主', '住址', '包户党员', '包户电话']

test('a line that says an openid, a name, a phone or an address of the seeds is found', () => {
	const rows: Record<string, string>[] = parse(demoFile(), { columns: true })
	const said = [
		...[
			DEMO_CLERK_OPENID,
			DEMO_UNBOUND.openid,
			...[...DEMO_STAFF, ...DEMO_RESIDENTS].map(({ openid }) => openid),
		],
		...rows.flatMap((row) => PERSONAL.flatMap((column) => row[column] || [])),
	]
	expect(said.length).toBeGreaterThan(300)
	const lines = said.map((one) =>
		JSON.stringify({ requestId: 'r-1', fault: `Error: of ${one} there is none` }),
	)
	expect(linesOnPeople(lines)).toEqual(lines)
})

test('ids of reports, moments and frames of a stack are none', () => {
	expect(
		linesOnPeople([
			'{"untold":["4f13812345678aa0c1b2d3e4f5a6b7c8.1"],"fault":"Error: no inbox\\n    at tell (report/index.js:12:3)"}',
			'{"timer":"close","report":"13812345678f0c1b2d3e4f5a6b7c8d9e","refused":"STALE"}',
		]),
	).toEqual([])
})
