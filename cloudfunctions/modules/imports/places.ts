import type { AreaRef } from '#shared/area/area'
import { PROBLEMS } from '../../words/roster-problems'
import { normalText } from '../places/names/normal-text'
import { isGeneric, nameForms, placeName } from '../places/names/place-name'
import { ABOVE_ROOT } from '#shared/words/roster-headers'
import { isNear } from './near-name'

/** How a row says which area it means: by its code, or by names from above down to its own. */
export type AreaPointer = { code: string } | { names: readonly string[] }

export type Place = AreaRef & { parent?: string; to?: string }

/** So many unknown names are compared with all others: a file in which more are unknown is another county's. */
const MOST_SEARCHES = 100

/** 第02网格 is 第2网格. */
const unpadded = (text: string): string => text.replace(/(?<!\d)0+(?=\d)/g, '')

const textOf = (name: string): string => normalText(unpadded(name))

/** Finds areas as rows name them. */
export class Places {
	private readonly byName = new Map<string, Place[]>()
	private readonly forms = new Map<Place, ReadonlySet<string>>()
	/** What names have been found to mean: a village's first grid has one name with hundreds of others, and many rows. */
	private readonly answers = new Map<string, Place | string>()
	private searches = 0

	constructor(private readonly areas: Map<string, Place>) {
		for (const area of areas.values()) this.add(area)
	}

	/** The area of a name right below another one, be it written with that one's name before it or without. */
	below(above: AreaRef, name: string): Place | undefined {
		const texts = [...this.withoutAbove(above, name), textOf(name), textOf(above.name + name)]
		const named = texts.flatMap((text) => this.byName.get(text) ?? [])
		return named.find(({ parent, to }) => parent === above.code && to === undefined)
	}

	private withoutAbove(above: AreaRef, name: string): string[] {
		const text = textOf(name)
		return nameForms(above).flatMap((form) => (text.startsWith(form) ? [text.slice(form.length)] : []))
	}

	/** Makes an area findable that came to the tree since. */
	add(area: Place): void {
		this.areas.set(area.code, area)
		this.answers.clear()
		const forms = new Set([area.name, unpadded(area.name)].flatMap((name) => nameForms({ ...area, name })))
		this.forms.set(area, forms)
		for (const text of forms) {
			const same = this.byName.get(text)
			if (same) same.push(area)
			else this.byName.set(text, [area])
		}
	}

	/** The area that is meant, or the sentence that says why there is none. */
	find(pointer: AreaPointer): Place | string {
		if ('code' in pointer) {
			const found = this.areas.get(pointer.code)
			if (!found) return PROBLEMS.unknownArea(pointer.code)
			return found.to !== undefined ? PROBLEMS.endedArea(found.name) : found
		}
		const key = pointer.names.join('\n')
		const answer = this.answers.get(key) ?? this.named(pointer.names)
		this.answers.set(key, answer)
		return answer
	}

	/** The areas from the root down to one, itself included. */
	path(code: string): AreaRef[] {
		const path: AreaRef[] = []
		for (let area = this.areas.get(code); area; area = this.above(area)) {
			path.unshift({ code: area.code, name: area.name, level: area.level, levelName: area.levelName })
		}
		return path
	}

	private named(names: readonly string[]): Place | string {
		const [name = '', ...above] = this.parted(names).reverse()
		const named = this.standing(name, above)
		const [only] = named
		const words = names.join('')
		if (only && named.length > 1) return PROBLEMS.severalPlaces(words)
		if (!only) return PROBLEMS.unknownPlace(words, this.near(names))
		// Every village has a first grid: alone, its name says nothing, were it the only one so far.
		return above.length === 0 && this.isBareGrid(only, name) ? PROBLEMS.bareGrid(name) : only
	}

	/** The areas that a name may mean below others, with its village's name in it or without. */
	private standing(name: string, above: readonly string[]): Place[] {
		const found = this.exactly(textOf(name), above)
		if (found.length > 0) return found
		const [village] = above
		const whole = village === undefined ? [] : this.exactly(textOf(village + name), above)
		return whole.length > 0 ? whole : this.divided(textOf(name), above)
	}

	private exactly(text: string, above: readonly string[]): Place[] {
		return (this.byName.get(text) ?? []).filter(
			(area) => area.to === undefined && this.standsBelow(area, above),
		)
	}

	/** A name that begins with that of the village: 柳树川村第一网格 is 第一网格 of 柳树川村. */
	private divided(text: string, above: readonly string[]): Place[] {
		for (let at = 2; at < text.length - 1; at += 1) {
			const village = text.slice(0, at)
			if (!this.byName.has(village)) continue
			const found = this.exactly(text.slice(at), [village, ...above]).filter(isGrid)
			if (found.length > 0) return found
		}
		return []
	}

	/** The names, and those that stand before one of them in its own cell: 科尔沁镇柳树川村第一网格 is three. */
	private parted(names: readonly string[]): string[] {
		const all = names.flatMap((name) => {
			const text = textOf(name)
			return this.byName.has(text) ? [name] : (this.partsOf(text) ?? this.belowRoot(text) ?? [name])
		})
		return all.filter((name, at) => at === 0 || textOf(name) !== textOf(all[at - 1] ?? ''))
	}

	/** Known names that make up a text, from its `at`-th character on; `dead` are the places from which there are none. */
	private partsOf(text: string, at = 0, dead = new Set<number>()): string[] | undefined {
		if (at === text.length) return []
		for (let end = at + 1; end <= text.length && !dead.has(at); end += 1) {
			const part = text.slice(at, end)
			const rest = this.byName.has(part) ? this.partsOf(text, end, dead) : undefined
			if (rest) return [part, ...rest]
		}
		dead.add(at)
		return undefined
	}

	/** The same where what stands above the roster's own root is written first: 内蒙古自治区兴安盟科右前旗…. */
	private belowRoot(text: string): string[] | undefined {
		const roots = [...this.areas.values()].filter(({ parent }) => parent === undefined)
		for (const form of roots.flatMap((root) => [...(this.forms.get(root) ?? [])])) {
			const at = text.indexOf(form)
			if (at > 0 && ABOVE_ROOT.test(text.slice(0, at))) return this.partsOf(text, at)
		}
		return undefined
	}

	private isBareGrid(area: Place, name: string): boolean {
		const village = isGrid(area) ? this.above(area) : undefined
		const isOwn = this.forms.get(area)?.has(textOf(name)) === true
		return village !== undefined && isOwn && this.withoutAbove(village, name).length === 0
	}

	/** The name that may have been meant, within what the names before it say; none for a number. */
	private near(names: readonly string[]): string | undefined {
		const at = names.findIndex((_, index) => this.standing(...lastOf(names.slice(0, index + 1))).length === 0)
		const wrong = names[at]
		if (wrong === undefined || this.searches >= MOST_SEARCHES) return undefined
		this.searches += 1
		const above = [...names.slice(0, at)].reverse()
		const text = textOf(wrong)
		const near = [...this.areas.values()].filter(
			(area) =>
				area.to === undefined &&
				!isGeneric(placeName(area)) &&
				[...(this.forms.get(area) ?? [])].some((form) => isNear(text, form)) &&
				this.standsBelow(area, above),
		)
		return near.length === 1 ? near[0]?.name : undefined
	}

	/** True when every name, the nearest first, is that of an area further up. */
	private standsBelow(area: Place, names: readonly string[]): boolean {
		let step: Place | undefined = area
		for (const name of names) {
			const wanted = textOf(name)
			do step = this.above(step)
			while (step && !this.forms.get(step)?.has(wanted))
			if (!step) return false
		}
		return true
	}

	private above({ parent }: Place): Place | undefined {
		return parent === undefined ? undefined : this.areas.get(parent)
	}
}

function isGrid({ level }: Place): boolean {
	return level === 'grid' || level === 'unit'
}

/** The last of some names, and those before it, the nearest first. */
function lastOf(names: readonly string[]): [name: string, above: string[]] {
	const [name = '', ...above] = [...names].reverse()
	return [name, above]
}
