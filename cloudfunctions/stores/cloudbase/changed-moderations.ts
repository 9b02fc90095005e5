import type { Moderation } from '#shared/content/moderation'
import { command as _ } from './cloud'

/**
 * From checks as they were read and as they are to stand: the condition that nobody else has answered those that differ (`!==`), and
 * the change of these alone, so that answers on other ones stay.
 */
export function changedModerations(
	before: readonly Moderation[],
	next: readonly Moderation[],
): { asRead: object; change: object } {
	const changed = next.flatMap((check, at) => (check === before[at] ? [] : [{ check, at }]))
	// The due date changes with every answer, so it tells whether somebody else has written one.
	const asRead = changed.map(({ at }) => [
		`checks.${at}.asking.dueAt`,
		before[at]?.asking?.dueAt ?? _.exists(false),
	])
	return {
		asRead: Object.fromEntries(asRead) as object,
		change: Object.fromEntries(changed.map(({ check, at }) => [`checks.${at}`, _.set(check)])),
	}
}
