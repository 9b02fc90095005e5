import type { AreaRef } from '#shared/area/area'
import { normalDoorCode } from '#shared/roster/door-code'
import type { Reach } from '../rpc/reach'
import { rosterKey } from '../modules/org/documents'
import type { RosterSnapshot } from '../modules/org/snapshot'

type Within = Extract<Reach, { kind: 'within' }>

/** The areas that an input names: by code, by the door of a household, and by a plan where by nothing else. */
export interface NamedAreas {
	codes: string[]
	doors: string[]
	plans: string[]
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
	const codes = all(reach.inputs)
	const doors = all(reach.doors).flatMap((door) => normalDoorCode(door) ?? [])
	return {
		codes,
		doors,
		plans: codes.length + doors.length === 0 ? all(reach.plans) : [],
		whole: reach.whole.some((field) => valueAt(input, field) !== undefined),
	}
}

/** What stands at `hours.areaCode` of an input. */
export function valueAt(input: unknown, field: string): unknown {
	return field.split('.').reduce<unknown>((value, step) => {
		if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined
		return (value as Record<string, unknown>)[step]
	}, input)
}

/** The area that is named and those right below: what most methods go on with. */
export function keysOf({ codes, doors, plans }: NamedAreas): string[] {
	return [
		...codes.flatMap((code) => [rosterKey.area(code), rosterKey.parent(code)]),
		...doors.map(rosterKey.door),
		...plans.map(rosterKey.plan),
	]
}

/** The lines of all areas that are named. What is not in the roster has none: the method says so. */
export function linesOf(
	{ codes, doors, plans }: NamedAreas,
	snapshot: RosterSnapshot,
): (readonly AreaRef[])[] {
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
		...snapshot.plans
			.filter(({ plan }) => plans.includes(plan.id))
			.map(({ plan: { area, path } }) => path.map((code) => ({ ...area, code }))),
	]
}
