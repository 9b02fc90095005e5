import type { Take, TakenRing, UseStore } from '../../modules/org/ports/use-store'
import { rosterKey } from '../../modules/org/documents'
import { type UsesDocument } from '../../modules/org/uses-document'
import { codeOf, command as _, database } from './cloud'

const uses = database.collection<UsesDocument>('roster')

type Condition = Record<string, unknown>

const touched = ({ of, day }: Pick<Take, 'of' | 'day'>): string[] => [rosterKey.uses(of), rosterKey.used(day)]

/** Each way in which a ring has room: not full, or full of what was long ago. */
function rooms({ ring, most, within }: TakenRing, at: number): Condition[] {
	const notFull = { [`rings.${ring}.${most - 1}`]: _.exists(false) }
	return within === undefined ? [notFull] : [notFull, { [`rings.${ring}.0.at`]: _.lte(at - within) }]
}

/** The conditions under which all rings have room: one way of each. */
function allRoom({ rings, key, at }: Take): Condition[] {
	return rings.reduce<Condition[]>(
		(ways, taken) =>
			ways.flatMap((way) =>
				rooms(taken, at).map((room) => ({
					...way,
					...room,
					[`rings.${taken.ring}.key`]: _.neq(key),
					...(taken.ring === 'guesses' && { guessesRest: _.lte(at) }),
				})),
			),
		[{}],
	)
}

async function onTop(take: Take): Promise<boolean> {
	const { of, key, at, rings } = take
	const _id = rosterKey.uses(of)
	const ways = allRoom(take).map((way) => ({ _id, ...way }))
	const { updated } = await uses.where(_.or(ways)).update({
		keys: _.set(touched(take)),
		...Object.fromEntries(
			rings.map(({ ring, most, within }) => [
				`rings.${ring}`,
				_.push({ each: [{ key, at }], ...(within !== undefined && { slice: -most }) }),
			]),
		),
	})
	return updated === 1
}

/** False when there is one already. */
async function addFirst(take: Take): Promise<boolean> {
	const { of, key, at, rings, salt } = take
	try {
		await uses.add({
			_id: rosterKey.uses(of),
			kind: 'uses',
			keys: touched(take),
			salt,
			rings: Object.fromEntries(rings.map(({ ring }) => [ring, [{ key, at }]])),
			guessesRest: 0,
		})
		return true
	} catch (fault) {
		if (codeOf(fault) === 'DATABASE_DUPLICATE_WRITE') return false
		throw fault
	}
}

export const useStore: UseStore = {
	async takeUse(take, isThere) {
		if (isThere) return (await onTop(take)) || addFirst(take)
		return (await addFirst(take)) || onTop(take)
	},

	async freeUses(of, ring, keys) {
		const counted = uses.where({ _id: rosterKey.uses(of), [`rings.${ring}.key`]: _.in([...keys]) })
		for (const key of keys) await counted.update({ [`rings.${ring}`]: _.pull({ key }) })
	},

	async restGuesses(of, now, until) {
		const { updated } = await uses
			.where({ _id: rosterKey.uses(of), guessesRest: _.lte(now) })
			.update({ guessesRest: until })
		return updated === 1
	},

	async noteUse(take, ring, kept) {
		const { of, key, at } = take
		const noted = { ...take, rings: [{ ring, most: kept }] }
		if (await addFirst(noted)) return
		await uses.where({ _id: rosterKey.uses(of) }).update({
			keys: _.set(touched(take)),
			[`rings.${ring}`]: _.push({ each: [{ key, at }], slice: -kept }),
		})
	},

	async clearUses(days, limit) {
		const { data } = await uses
			.where({ keys: _.in(days.map(rosterKey.used)) })
			.limit(limit)
			.field({ _id: true })
			.get()
		const ids = data.map(({ _id }) => _id)
		if (ids.length > 0) await uses.where({ _id: _.in(ids) }).remove()
		return ids.length
	},
}
