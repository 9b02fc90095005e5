import type { Post } from '../roster/post'
import type { Day, Tenure } from '../roster/tenure'
import type { Level } from './level'

/** In characters. The longest official name of a village has 33, and a grid may add its own words to it. */
export const LONGEST_AREA_NAME = 50

/** An area as others refer to it: enough to name it without reading it. */
export interface AreaRef {
	code: string
	name: string
	level: Level
	/** What the place itself calls this level, e.g. 嘎查. */
	levelName: string
}

/** A service centre (党群服务中心) that people may visit or ring. */
export interface ServiceCentre {
	name: string
	phone: string
	hours: string
}

/** A node of the tree of areas with its desks, as it is embedded in one document. */
export interface Area extends AreaRef {
	/** From the root down to this area, itself included. */
	path: AreaRef[]
	desks: DeskRecord[]
	centre?: ServiceCentre
	/** The first and the last day of a grid that a split or a merge made or ended. An ended one keeps its history. */
	from?: Day
	to?: Day
	/** The codes of the grids that became this one, and of those that had become them. */
	former?: string[]
}

/** A desk and everybody who held, holds or will hold it. */
export interface DeskRecord {
	post: Post
	/** Whom the desk belongs to: 村委会, 村监会, 综治中心, 物业公司. */
	body?: string
	tenures: Tenure[]
}

/** The areas from the root down to one area, each with its desks: all that routing and a card need. */
export type AreaChain = readonly Area[]

/** True of a grid that was split or merged before a day: it has nobody in charge any more. */
export function hasEnded({ to }: Pick<Area, 'to'>, day: Day): boolean {
	return to !== undefined && to < day
}

/** The names of a path in one line, root first. */
export function pathText(path: readonly AreaRef[]): string {
	return path.map((area) => area.name).join('')
}
