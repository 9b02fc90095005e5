import type { Random } from '../../../local/seeds/random'
import {
	rosterKey,
	type HouseholdDocument,
	type PersonDocument,
	type PointerDocument,
	type RosterEntry,
} from '../../../cloudfunctions/modules/org/documents'
import type { StorePorts } from '../../support/memory-ports/stores'
import { areaAt, householdOf, memberOf, personOf, phoneOf, stagingOf } from '../given/roster'
import { question, type Question } from './question'

export const GRIDS = ['1111', '1112']
const PEOPLE = ['p-1', 'p-2', 'p-3']
const HOUSEHOLDS = ['h-1', 'h-2', 'h-3']
const OPENIDS = ['o-1', 'o-2', 'o-3']
/** Codes are drawn from so many that none is ever a person's and a household's. */
const PERSON_HASHES = ['hash-1', 'hash-2']
const HASHES = ['hash-3', 'hash-4']
const FREED = { at: 5000, by: { id: 'p-9', name: '高管理' } }

/** What a writer may have read, now or a while ago. */
export interface Seen {
	entries: readonly RosterEntry[]
	pointers: readonly PointerDocument[]
}

/** An answer together with the roster as it stands then, page by page. */
export interface Written {
	answer: unknown
	pages: Awaited<ReturnType<StorePorts['roster']['page']>>[]
}

function write<T>(
	said: string,
	given: T,
	act: (roster: StorePorts['roster'], given: T, stores: StorePorts) => Promise<unknown>,
): Question {
	return question(said, given, async (stores, own): Promise<Written> => {
		const { roster } = stores
		const answer = await act(roster, own, stores)
		const kinds = ['area', 'household', 'person', 'pointer'] as const
		return { answer, pages: await Promise.all(kinds.map((kind) => roster.page(kind, undefined))) }
	})
}

const people = ({ entries }: Seen): PersonDocument[] =>
	entries.filter((one): one is PersonDocument => one.kind === 'person')

const households = ({ entries }: Seen): HouseholdDocument[] =>
	entries.filter((one): one is HouseholdDocument => one.kind === 'household')

/** An entry of any version. */
export function anyEntry(random: Random): RosterEntry {
	const span = { since: random.int(1, 4), until: random.chance(0.7) ? null : random.int(2, 5) }
	switch (random.weighted({ area: 1, person: 3, household: 4 })) {
		case 'area':
			return areaAt(random.pick([...GRIDS, '111', '11']), span)
		case 'person':
			return personOf(random.pick(PEOPLE), span)
		case 'household':
			return householdOf(random.pick(HOUSEHOLDS), random.pick(GRIDS), span)
	}
}

/** Ids of some that were seen, and of one that may not be there. */
export function someIds(random: Random, { entries }: Seen): string[] {
	return [...entries.filter(() => random.chance(0.3)), anyEntry(random)].map(({ _id }) => _id)
}

/** What may be written; each is chosen as often as the others. */
export const WRITES: Readonly<Record<string, (random: Random, seen: Seen) => Question>> = {
	add: (random) =>
		write('add', anyEntry(random), (roster, entry) =>
			roster.add([entry]).then(
				() => 'added',
				() => 'refused',
			),
		),
	replace: (random) => write('replace', anyEntry(random), (roster, entry) => roster.replace(entry)),
	setUntil: (random, seen) => {
		const until = random.chance(0.4) ? null : random.int(2, 5)
		return write('setUntil', { ids: someIds(random, seen), until }, (roster, { ids }) =>
			roster.setUntil(ids, until),
		)
	},
	clearLeftOvers: (random) =>
		write('clearLeftOvers', random.int(2, 4), (roster, version) => roster.clearLeftOvers(version)),
	startStaging: (random, { pointers }) => {
		const pointer = random.pick(pointers)
		// No claim is ever the same as another.
		const own = { by: `work ${pointers.length}`, since: 1000 + pointers.length }
		const unclean = random.chance(0.3) && { isUnclean: true as const }
		const staging = stagingOf(pointer.version + 1, { ...own, ...unclean })
		return write('startStaging', { pointer, staging }, (roster, given) =>
			roster.startStaging(given.pointer, given.staging),
		)
	},
	switchTo: (random, { pointers }) => {
		const staging = random.pick(pointers).staging ?? stagingOf(9)
		const takesReports = random.chance(0.5)
		return write('switchTo', { staging, takesReports }, (roster, given, { rosterSwitch }) =>
			takesReports ? rosterSwitch.switchWith(given.staging, []) : roster.switchTo(given.staging),
		)
	},
	setCode: (random) =>
		write('setCode', [random.pick(PEOPLE), random.pick(PERSON_HASHES)] as const, (roster, [id, hash]) =>
			roster.setCode(id, hash, 5000),
		),
	dropCode: (random) =>
		write('dropCode', [random.pick(PEOPLE), random.pick(PERSON_HASHES)] as const, (roster, [id, hash]) =>
			roster.dropCode(id, hash),
		),
	bindPerson: (random, seen) => {
		const { _id } = random.pick([...people(seen), personOf('p-9')])
		const given = [_id, random.pick(PERSON_HASHES), random.pick(OPENIDS)] as const
		return write('bindPerson', given, (roster, own) => roster.bindPerson(...own))
	},
	bindPhone: (random, seen) => {
		const document = random.pick([...people(seen), personOf('p-9')])
		const phone = random.chance(0.8) ? document.person.phone : phoneOf('none')
		const openid = random.pick(OPENIDS)
		return write('bindPhone', { document, phone, openid }, (roster, own) =>
			roster.bindPhone(own.document, own.phone, 'phone', own.openid),
		)
	},
	unbindPerson: (random) => {
		const given = [random.pick(PEOPLE), rosterKey.openid(random.pick(OPENIDS)), FREED] as const
		return write('unbindPerson', given, (roster, own) => roster.unbindPerson(...own))
	},
	addMember: (random) => {
		const given = [random.pick(HOUSEHOLDS), random.pick(GRIDS), memberOf(random.pick(OPENIDS))] as const
		return write('addMember', given, (roster, own) => roster.addMember(...own))
	},
	confirmMember: (random, seen) => {
		const { _id } = random.pick([...households(seen), householdOf('h-9', '1111')])
		const given = [_id, random.int(0, 1), random.pick(OPENIDS)] as const
		return write('confirmMember', given, (roster, own) => roster.confirmMember(...own))
	},
	removeMember: (random) => {
		const given = [random.pick(HOUSEHOLDS), random.pick(OPENIDS)] as const
		return write('removeMember', given, (roster, own) => roster.removeMember(...own))
	},
	setHouseholdCode: (random) => {
		const code = { hash: random.pick(HASHES), expiresAt: random.int(1, 9), old: HASHES }
		return write('setHouseholdCode', { id: random.pick(HOUSEHOLDS), code }, (roster, own) =>
			roster.setHouseholdCode(own.id, own.code),
		)
	},
	redeemCode: (random, seen) => {
		const household = random.pick([...households(seen), householdOf('h-9', '1111')])
		const member = memberOf(random.pick(OPENIDS), 'confirmed')
		const place = random.chance(0.4) ? random.int(0, 1) : undefined
		return write('redeemCode', { household, hash: random.pick(HASHES), member, place }, (roster, own) =>
			roster.redeemCode(own.household, own.hash, own.member, own.place),
		)
	},
	settlePending: (random) => {
		const given = [random.pick(HOUSEHOLDS), random.pick(GRIDS)] as const
		return write('settlePending', given, (roster, own) => roster.settlePending(...own))
	},
}
