import type { Moderation } from '#shared/content/moderation'

/** The checks as they stand with those that differ (`!==`) from the ones read; nothing where one of these was answered meanwhile. */
export function withAnswers(
	known: readonly Moderation[],
	read: readonly Moderation[],
	wanted: readonly Moderation[],
): Moderation[] | undefined {
	const isChanged = wanted.map((check, at) => check !== read[at])
	const isAsRead = (check: Moderation, at: number): boolean =>
		!isChanged[at] || check.asking?.dueAt === read[at]?.asking?.dueAt
	if (!known.every(isAsRead)) return undefined
	return known.map((check, at) => (isChanged[at] ? wanted[at]! : check))
}
