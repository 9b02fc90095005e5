import { publish } from '../../../../../../cloudfunctions/modules/roster/publish'
import type {
	EditableArea,
	EditableRoster,
} from '../../../../../../cloudfunctions/modules/org/editable-roster'
import type { Area, AreaChain } from '#shared/area/area'
import type { Person } from '#shared/roster/person'
import { chainOf, type Staff, type Step } from '../../../../../support/areas'

/** Who is there that day: everybody, the grid's leaders on leave, nobody in the grid, or two at the top. */
export const ROSTER_NAMES = ['everybody', 'leaders away', 'grid empty', 'two at the top'] as const
export type RosterName = (typeof ROSTER_NAMES)[number]

/** The product's own answer to who has which post and which duty. */
export interface Roster {
	area: (code: string) => Area
	chain: (codes: readonly string[]) => AreaChain
	/** A person by name. Without posts and duties where the roster does not know them. */
	person: (name: string) => Person
}

const TODAY = '2026-11-20'
const LEAVE = '休 2026-11-16..2026-11-30'

const HELPERS: Staff = { police: ['police'], property: ['property'] }

const WHOLE_GRID: Staff = {
	...HELPERS,
	gridLeader: ['grid-leader', 'second-holder', 'deputy 代'],
	gridMember: ['grid-member'],
}

const GRID_STAFF: Readonly<Record<RosterName, Staff>> = {
	everybody: WHOLE_GRID,
	'two at the top': WHOLE_GRID,
	'leaders away': {
		...HELPERS,
		gridLeader: [`grid-leader ${LEAVE}`, `second-holder ${LEAVE}`, 'deputy 代'],
		gridMember: ['grid-member'],
	},
	'grid empty': HELPERS,
}

const VERIFIERS = ['verifier', 'verifier-who-checked', 'verifier-who-handled']

/** 旗 › 镇 › 柳村 › 一格 › 一单元, the grid beside it, and a village elsewhere. */
function areasOf(name: RosterName): Area[] {
	const upper: Step[] = [
		{
			level: 'county',
			name: '旗',
			staff: {
				dispatcher: ['county-dispatcher', ...(name === 'two at the top' ? ['second-dispatcher'] : [])],
				...(name === 'everybody' && { clerk: ['county-clerk'] }),
			},
		},
		{
			level: 'town',
			name: '镇',
			staff: { dispatcher: ['town-dispatcher', 'town-deputy 代'], verifier: ['verifier-who-checked'] },
		},
	]
	const village: Step = {
		level: 'village',
		name: '柳村',
		staff: { villageLeader: ['village-leader'], verifier: VERIFIERS, clerk: ['clerk', 'spokesperson'] },
	}
	const grid: Step = { level: 'grid', name: '一格', staff: GRID_STAFF[name] }
	const unit: Step = { level: 'unit', name: '一单元', staff: { unitLeader: ['unit-leader'] } }
	const sibling: Step = { level: 'grid', name: '二格', staff: { gridLeader: ['sibling-leader'] } }
	return [
		...chainOf([...upper, village, grid, unit]),
		...chainOf([...upper, village, sibling]).slice(-1),
		...chainOf([...upper, { level: 'village', name: '东村' }, { level: 'grid', name: '东格' }]).slice(-2),
	]
}

export function rosterOf(name: RosterName): Roster {
	const areas = new Map(areasOf(name).map((area) => [area.code, area]))
	const people = new Map(
		publish(bookWith([...areas.values()]), TODAY).flatMap((content) =>
			content.kind === 'person' ? [[content.person.name, content.person] as const] : [],
		),
	)
	const area = (code: string): Area => {
		const found = areas.get(code)
		if (!found) throw new RangeError(`no area ${code}`)
		return found
	}
	return {
		area,
		chain: (codes) => codes.flatMap((code) => areas.get(code) ?? []),
		person: (who) =>
			people.get(who) ?? { id: `p-${who}`, name: who, phone: '13800000000', posts: [], duties: [] },
	}
}

function bookWith(areas: readonly Area[]): EditableRoster {
	const tenures = areas.flatMap(({ desks }) => desks.flatMap((desk) => desk.tenures))
	return {
		areas: new Map(areas.map((area) => [area.code, bookArea(area)])),
		people: new Map(
			tenures.map(({ personId: id, name, phone }) => [
				id,
				{ id, name, phone, bound: true, elsewhere: { posts: [], duties: [] } },
			]),
		),
		above: new Map(),
	}
}

function bookArea({ path, ...area }: Area): EditableArea {
	const parent = path[path.length - 2]?.code
	return { ...area, ...(parent !== undefined && { parent }) }
}
