import { LIMITS } from './limits'
import type { PlatformMarks } from '../checks/marks'

/** A screen that was looked at: a page in a state, on a phone of a size, in a mode. */
export interface Screen {
	name: string
	/** Which page it shows; none where it did not come to be. */
	page?: string
	findings: string[]
	marks?: PlatformMarks
}

/** Each finding with its screen. */
export const foundOn = (screens: readonly Screen[]): string[] =>
	screens.flatMap(({ name, findings }) => findings.map((finding) => `${name}: ${finding}`))

/** What a run has to say: each finding with its screen, how many of each kind, the platform's marks, how many screens. */
export function saidOf(screens: readonly Screen[]): { lines: string[]; findings: number } {
	const found = foundOn(screens)
	const kinds = new Map<string, number>()
	for (const finding of screens.flatMap((screen) => screen.findings)) {
		const kind = /^(\w+): /.exec(finding)?.[1] ?? 'fault'
		kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
	}
	const tally = [...kinds].map(([kind, count]) => `${kind} ${count}`).join(', ')
	return {
		lines: [
			...found,
			...mostMarks(screens),
			`${screens.length} screens, ${found.length} findings${tally === '' ? '' : `: ${tally}`}`,
		],
		findings: found.length,
	}
}

/** The most of each mark, with where it was. */
function mostMarks(screens: readonly Screen[]): string[] {
	const marked = screens.flatMap(({ name, marks }) => (marks === undefined ? [] : [{ name, marks }]))
	return (Object.keys(LIMITS) as (keyof typeof LIMITS)[]).flatMap((mark) => {
		const [most] = marked.toSorted((one, other) => other.marks[mark] - one.marks[mark])
		return most === undefined ? [] : [`most ${mark}: ${most.marks[mark]} of ${LIMITS[mark]}, ${most.name}`]
	})
}
