import { parse } from 'csv-parse/sync'
import { demoFile } from '../seeds/demo-roster'
import { DEMO } from './words'

type DemoRow = Readonly<Record<string, string>>

/** A village of the county, with what the sample needs to name it. */
export interface Village {
	code: string
	name: string
	townCode: string
	townName: string
}

/** The county of the demo: its divisions are real, and its few grids, people and households stay as they are. */
export class DemoCounty {
	readonly areas: readonly DemoRow[]
	readonly tenures: readonly DemoRow[]
	readonly households: readonly DemoRow[]

	constructor() {
		const rows: DemoRow[] = parse(demoFile(), { columns: true })
		const ofKind = (kind: string): DemoRow[] => rows.filter((row) => row[DEMO.kind] === kind)
		this.areas = ofKind(DEMO.area)
		this.tenures = ofKind(DEMO.tenure)
		this.households = ofKind(DEMO.household)
	}

	/** The villages in which the demo has no grids. */
	bareVillages(): Village[] {
		const parents = new Set(this.areas.map((row) => row[DEMO.parent]))
		const names = new Map(this.areas.map((row) => [row[DEMO.code], row[DEMO.name] ?? '']))
		return this.areas.flatMap((row) => {
			const { [DEMO.code]: code = '', [DEMO.name]: name = '', [DEMO.parent]: townCode = '' } = row
			const isVillage = code.length === VILLAGE_CODE && !parents.has(code)
			return isVillage ? [{ code, name, townCode, townName: names.get(townCode) ?? '' }] : []
		})
	}
}

const VILLAGE_CODE = 12
