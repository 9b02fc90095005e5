import { FIRST_CLERK, openidOf, TwoTowns, type Somebody } from '../cloudfunctions/reach/two-towns'

const GRID = '100-1-1-1'
const TODAY = '2026-09-16'
const ADDED = {
	gridMember: [GRID, 'gridMember'],
	police: [GRID, 'police'],
	verifier: ['100-1-1', 'verifier'],
	endedVerifier: ['100-1-1', 'verifier'],
	endedLeader: ['100-1-1-2', 'gridLeader'],
	movedLeader: ['100-1-1-2', 'gridLeader'],
} as const
const RESIDENTS = ['reporter', 'joiner', 'neighbour', 'unnamedReporter'] as const
const phones = Object.keys(ADDED)

export const asWho = (who: string): string =>
	who in ADDED || [...RESIDENTS, 'pending', 'stranger'].includes(who)
		? `o-r-${who}`.padEnd(28, '0')
		: openidOf(who as Somebody)

interface Answered {
	report: { id: string; version: number }
}

/** Reports by name, with everybody who is something to them. */
export async function relatedTowns(): Promise<{ towns: TwoTowns; ids: Map<string, string> }> {
	const towns = await TwoTowns.settled()
	const ask = async <T>(who: string, noun: string, verb: string, input: object): Promise<T> =>
		(await towns.ask(asWho(who), noun, verb, input)) as T
	for (const [who, [areaCode, post]] of Object.entries(ADDED)) {
		const phone = `1390009000${phones.indexOf(who)}`
		const added = { areaCode, post, kind: 'holder', from: '2026-01-01', name: `郑${who}`, phone }
		await ask('countyClerk', 'roster', 'appoint', added)
		const { code } = (await towns.ask(FIRST_CLERK, 'roster', 'issueCode', { phone })) as { code: string }
		await ask(who, 'account', 'bindPost', { code })
	}
	const { items } = await ask<{ items: { householdId: string; doorCode: string }[] }>(
		'gridLeader',
		'household',
		'list',
		{},
	)
	const { householdId = '', doorCode = '' } = items[0] ?? {}
	for (const who of RESIDENTS) {
		const { code } = await ask<{ code: string }>('gridLeader', 'household', 'issueCode', { householdId })
		await ask(who, 'household', 'bind', { doorCode, name: '王五', oneTimeCode: code })
	}
	await ask('pending', 'household', 'bind', { doorCode, name: '赵六' })
	const ids = new Map<string, string>()
	const lives = async (name: string, who: string, said: object, steps: [string, string, object?][]) => {
		const input = { clientKey: `relation-report-${name}`, text: '说一件事', ...said }
		let { report } = await ask<Answered>(who, 'report', 'submit', input)
		ids.set(name, report.id)
		for (const [by, verb, more] of steps)
			({ report } = await ask<Answered>(by, 'report', verb, {
				id: report.id,
				version: report.version,
				...more,
			}))
	}
	const accept: [string, string] = ['gridLeader', 'accept']
	await lives('open', 'reporter', { category: 'burning' }, [
		accept,
		['joiner', 'join'],
		['gridLeader', 'escalate', { reason: '要村里来' }],
		['villageLeader', 'accept'],
	])
	await lives(
		'unnamed',
		'unnamedReporter',
		{ category: 'funds', unnamed: true, place: { areaCode: GRID } },
		[],
	)
	await lives('barring', 'reporter', { category: 'road', aboutThoseInCharge: true }, [])
	const onBehalf = { onBehalf: { name: '李四秘', phone: '13700007777' } }
	await lives('onBehalf', 'gridLeader', { category: 'water', place: { areaCode: GRID }, ...onBehalf }, [])
	const leads = { areaCode: '100-1-1-2', post: 'gridLeader' }
	const checks = { areaCode: '100-1-1', post: 'verifier' }
	const idOf = (who: string): string =>
		towns
			.inForce()
			.flatMap((one) =>
				one.kind === 'person' && one.person.phone === `1390009000${phones.indexOf(who)}`
					? [one.person.id]
					: [],
			)[0] ?? ''
	await lives('checked', 'stranger', { category: 'land', place: { areaCode: '100-1-1-2' } }, [
		['endedLeader', 'accept'],
		['endedLeader', 'resolve', { note: '办好了' }],
		['townDispatcher', 'nameVerifier', { to: checks, personId: idOf('endedVerifier') }],
		['townDispatcher', 'nameVerifier', { to: checks, personId: idOf('verifier') }],
	])
	await lives('moved', 'stranger', { category: 'road', place: { areaCode: '100-1-1-2' } }, [
		['movedLeader', 'accept'],
		['movedLeader', 'start'],
	])
	for (const [who, desk] of [
		['endedVerifier', checks],
		['endedLeader', leads],
		['movedLeader', leads],
	] as const)
		await ask('countyClerk', 'roster', 'endPost', { ...desk, personId: idOf(who), lastDay: '2026-09-15' })
	const moved = { areaCode: '100-2-1-1', post: 'gridMember', kind: 'holder', from: TODAY }
	const phone = `1390009000${phones.indexOf('movedLeader')}`
	await ask('countyClerk', 'roster', 'appoint', { ...moved, name: '郑movedLeader', phone })
	return { towns, ids }
}
