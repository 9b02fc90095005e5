import { REPORT_CLASSES, type ReportClass } from '#shared/clock/term'
import { category } from '../../../support/reports'
import { Life } from './life'
import { MOMENTS } from './moments'
import { CHECKED_PHASES, PHASES, UNCHECKED_PHASES, UNTOLD_PHASES } from './phases'
import { MINUTE } from './plain-time'
import { CODES, PLAIN_TERMS } from './terms'

export interface Scene {
	name: string
	life: Life
}

/**
 * A class, submitted at every moment, in every phase that it may come to; or every so many of those, each class beginning
 * with another one.
 */
export function* scenesOf(of: ReportClass, every = 1): Generator<Scene> {
	let at = REPORT_CLASSES.indexOf(of)
	const { checked, unchecked } = CODES[of]
	const groups = [
		{ phases: { ...PHASES, ...CHECKED_PHASES }, code: checked, hasWechat: true },
		...(unchecked ? [{ phases: UNCHECKED_PHASES, code: unchecked, hasWechat: true }] : []),
		...(unchecked ? [{ phases: UNTOLD_PHASES, code: unchecked, hasWechat: false }] : []),
	]
	for (const { phases, code, hasWechat } of groups)
		for (const [moment, start] of Object.entries(MOMENTS)) {
			// Another one at each moment, whatever the number of phases.
			at += 1
			for (const [phase, script] of Object.entries(phases)) {
				if (at++ % every !== 0) continue
				const life = new Life(category(code), PLAIN_TERMS[of], start, hasWechat)
				script(life)
				yield { name: [`${of} (${code})`, moment, phase].join(' | '), life }
			}
		}
}

/**
 * When somebody looks: when it happened; as the first term ends, just after it, and just after the next one; and before
 * all that, where the clock was set back once the total had run out.
 */
export function looksAt(life: Life): number[] {
	const ledger = life.ledger()
	const { at } = life.last.entry
	const [first] = ledger.owed(Infinity)
	const next = ledger.next(Infinity)
	const ends = [...(first ? [first.until, first.until + 1] : []), ...(next ? [next.until + 1] : [])]
	const back = ledger.total < at ? [ledger.total - MINUTE] : []
	return [...new Set([at, ...ends, ...back])]
}
