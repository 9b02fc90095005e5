import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { addDays, chinaDay } from '#shared/clock/china-time'
import { parse } from 'csv-parse/sync'
import { LEAVE_ROW, NAME_COLUMNS } from './words'

/** The leader of the second grid: away from three days ago to ten days ahead, whenever the demo starts. */
const AWAY = { areaCode: '152221100209-2', phone: '13800000014', from: -3, to: 10 }

/** The text of demo.csv. */
export function demoFile(): string {
	return readFileSync(path.join(repositoryRoot(__dirname), 'local', 'seeds', 'demo.csv'), 'utf8')
}

/** The demo roster with what depends on today: who is on leave. */
export function demoRoster(now: number): string {
	const file = demoFile()
	const [header = ''] = file.split('\n', 1)
	const today = chinaDay(now)
	const { areaCode, phone, from, to } = AWAY
	const leave = LEAVE_ROW(areaCode, phone, addDays(today, from), addDays(today, to))
	return `${file}${header
		.split(',')
		.map((column) => leave[column] ?? '')
		.join(',')}\n`
}

/** The name that demo.csv gives to a phone or a door code. */
export function demoNames(): Map<string, string> {
	const rows: Record<string, string>[] = parse(demoFile(), { columns: true })
	const { name, phone, head, doorCode } = NAME_COLUMNS
	return new Map(rows.flatMap((row) => pairs(row[phone], row[name]).concat(pairs(row[doorCode], row[head]))))
}

function pairs(key: string | undefined, value: string | undefined): [string, string][] {
	return key !== undefined && key !== '' && value !== undefined && value !== '' ? [[key, value]] : []
}

/** The folder with package.json at or above a folder: programs run from their bundle, tests from their source. */
function repositoryRoot(folder: string): string {
	if (existsSync(path.join(folder, 'local', 'seeds', 'demo.csv'))) return folder
	const above = path.dirname(folder)
	if (above === folder) throw new Error('local/seeds/demo.csv is not where it should be')
	return repositoryRoot(above)
}
