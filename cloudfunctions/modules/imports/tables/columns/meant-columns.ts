import type { Column, RowKind } from '../../../../words/roster'
import type { Meaning } from '#shared/words/roster-sheets'

type Meant = Partial<Record<Meaning, readonly Column[]>>

const ABOVE = { town: ['town'], village: ['village'] } as const satisfies Meant

const DESK = {
	...ABOVE,
	code: ['deskArea'],
	grid: ['gridName'],
	post: ['post'],
	person: ['person'],
	phone: ['phone'],
	from: ['from'],
	to: ['to'],
} as const satisfies Meant

/** The fields of each kind of row that a column of a meaning fills. */
const MEANT: Readonly<Record<RowKind, Meant>> = {
	area: {
		...ABOVE,
		code: ['code'],
		areaName: ['name'],
		grid: ['name'],
		level: ['level'],
		parent: ['parent'],
		centreName: ['centreName'],
		centrePhone: ['centrePhone'],
		centreHours: ['centreHours'],
	},
	tenure: { ...DESK, standing: ['standing'], engagement: ['engagement'], body: ['body'] },
	leave: DESK,
	household: {
		...ABOVE,
		code: ['grid'],
		grid: ['gridName'],
		number: ['number'],
		doorNumber: ['number', 'address'],
		head: ['head'],
		headPhone: ['headPhone'],
		phone: ['headPhone'],
		address: ['address'],
		doorCode: ['doorCode'],
		pairedName: ['pairedName'],
		pairedPhone: ['pairedPhone'],
	},
}

/** The fields of a kind of row that stand in a column of a meaning; none for one that says nothing of it. */
export function columnsMeant(kind: RowKind, means: Meaning): readonly Column[] {
	return MEANT[kind][means] ?? []
}

/** All fields that a kind of row may have. */
export function columnsOf(kind: RowKind): Column[] {
	return [...new Set(Object.values(MEANT[kind]).flat())]
}
