import { visitKeys } from '../visits/rules/keys'
import { rosterKey, type RosterContent } from '../org/documents'

/** Keys that bindings write, not imports. */
const BOUND_KEY = /^(openid|code|pending|walks|waits|forgets):/

/** A document as an import knows it: without who is bound to it. */
export function withoutBindings(content: RosterContent): RosterContent {
	const keys = content.keys.filter((key) => !BOUND_KEY.test(key))
	switch (content.kind) {
		case 'area':
			return { kind: 'area', keys, area: content.area }
		case 'person':
			return { kind: 'person', keys, person: content.person }
		case 'household':
			return { kind: 'household', keys, household: { ...content.household, members: [] } }
	}
}

/** The new words of a document with the bindings of the one that it replaces. */
export function carryBindings(content: RosterContent, from: RosterContent): RosterContent {
	if (content.kind === 'household' && from.kind === 'household') return withResidents(content, from)
	if (content.kind !== 'person' || from.kind !== 'person') return content
	const { codeExpiresAt, boundBy, freed } = from
	return {
		...content,
		keys: [...content.keys, ...from.keys.filter((key) => BOUND_KEY.test(key))],
		...(codeExpiresAt !== undefined && { codeExpiresAt }),
		...(boundBy !== undefined && { boundBy }),
		...(freed && { freed }),
	}
}

type HouseholdContent = Extract<RosterContent, { kind: 'household' }>

/** A household with the members and the one-time code of the one that it replaces, and the keys that find them. */
function withResidents(content: HouseholdContent, from: HouseholdContent): RosterContent {
	const { household } = content
	const { codeExpiresAt, codeUsed, visits } = from
	const { members } = from.household
	const grid = household.path[household.path.length - 1]?.code ?? ''
	const waits = members.some((member) => member.state === 'pending')
	const keys = [
		...members.map(({ openid }) => rosterKey.openid(openid)),
		...(waits ? [rosterKey.pending(grid)] : []),
		...from.keys.filter((key) => key.startsWith(rosterKey.code(''))),
		...visitKeys(household.path, visits),
	]
	return {
		...content,
		keys: [...content.keys, ...keys],
		household: { ...household, members: [...members] },
		...(codeExpiresAt !== undefined && { codeExpiresAt }),
		...(codeUsed && { codeUsed }),
		...(visits && { visits }),
	}
}

/** True when a document says of who is bound what the one that it replaces says; of a household that moved, in its new grid. */
export function hasBindingsOf(content: RosterContent, from: RosterContent): boolean {
	return bindingsText(content) === bindingsText(carryBindings(withoutBindings(content), from))
}

function bindingsText(content: RosterContent): string {
	const keys = content.keys.filter((key) => BOUND_KEY.test(key)).sort()
	const members = content.kind === 'household' ? content.household.members : []
	const used = 'codeUsed' in content ? content.codeUsed : 'boundBy' in content ? content.boundBy : null
	const visits = 'visits' in content ? content.visits : null
	return JSON.stringify([keys, members, used, visits])
}
