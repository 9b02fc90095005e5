import type { AreaRef } from '#shared/area/area'
import { normalDoorCode } from '#shared/roster/door-code'
import type { Reach } from '../rpc/reach'
import { rosterKey } from '../modules/org/documents'
import type { RosterSnapshot } from '../modules/org/snapshot'

type Within = Extract<Reach, { kind: 'within' }>

/** The areas that an input names: by code, and by the door of a household. */
export interface NamedAreas {
	codes: string[]
	doors: string[]
	/** It names what concerns the whole county, too. */
	whole: boolean
}

export function namedIn(input: unknown, reach: Within): NamedAreas {
	const all = (fields: readonly string[]): string[] =>
		fields.flatMap((field) => {
			const value = valueAt(input, field)
			const values: readonly unknown[] = Array.isArray(value) ? value : [value]
			return values.filter((one): one is string => typeof one === 'string')
		})
	return {
		codes: all(reach.inputs),
		doors: all(reach.doors).flatMap((door) => normalDoorCode(door) ?? []),
		whole: reach.whole.some((field) => valueAt(input, field) !== undefined),
	}
}

/** What stands at `hours.areaCode` of an input. */
function valueAt(input: unknown, field: string): unknown {
	return field.split('.').reduce<unknown>((value, step) => {
		if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined
		return (value as Record<string, unknown>)[step]
	}, input)
}

/** The area that is named and those right below: what most methods go on with. */
export function keysOf({ codes, doors }: NamedAreas): string[] {
	return [
		...codes.flatMap((code) => [rosterKey.area(code), rosterKey.parent(code)]),
		...doors.map(rosterKey.door),
	]
}

/** The lines of all areas that are named. What is not in the roster has none: the method says so. */
export function linesOf({ codes, doors }: NamedAreas, snapshot: RosterSnapshot): (readonly AreaRef[])[] {
	return [
		...codes.flatMap((code) => {
			const area = snapshot.area(code)
			return area ? [area.path] : []
		}),
		...doors.flatMap((door) =>
			snapshot
				.households(rosterKey.door(door))
				.flatMap(({ household: { path, former = [] } }) => [path, ...former.map((one) => one.path)]),
		),
	]
}
