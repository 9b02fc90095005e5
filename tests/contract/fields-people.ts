import { FIRST_CLERK, openidOf, TwoTowns, type Somebody } from '../cloudfunctions/reach/two-towns'

export const GRID = '100-1-1-1'
const SECOND_GRID = '100-1-1-2'
const VILLAGE = '100-1-1'
const YESTERDAY = '2026-09-15'

/** Beside those of the two towns. The last ones have no post there any more; one has another one elsewhere. */
const ADDED = {
	gridMember: [GRID, 'gridMember'],
	police: [GRID, 'police'],
	verifier: [VILLAGE, 'verifier'],
	endedVerifier: [VILLAGE, 'verifier'],
	endedLeader: [SECOND_GRID, 'gridLeader'],
	movedLeader: [SECOND_GRID, 'gridLeader'],
	endedMember: [GRID, 'gridMember'],
} as const
type Added = keyof typeof ADDED
const NAMES = Object.keys(ADDED) as Added[]
const phoneOf = (who: Added): string => `1390009000${NAMES.indexOf(who)}`

/** At home where all is reported from; next door `forOne`, who is the one for whom others say it, and has WeChat after all. */
const RESIDENTS = {
	reporter: ['王五生', '13700001111'],
	neighbour: ['孙九', undefined],
	joiner: ['周八', undefined],
	forOne: ['李四秘', '13700007777'],
} as const

export const asWho = (who: string): string =>
	who in ADDED || who in RESIDENTS || who === 'pending' || who === 'stranger'
		? `o-f-${who}`.padEnd(28, '0')
		: openidOf(who as Somebody)

type Step = [who: string, verb: string, more?: object]

interface House {
	householdId: string
	doorCode: string
}

interface Answered {
	report: { id: string; version: number }
}

/** Everybody to whom a report could matter, with the reports that the tables name. */
export class FieldsPeople {
	readonly reports = new Map<string, string>()
	householdId = ''
	doorCode = ''

	private constructor(readonly towns: TwoTowns) {}

	static async settled(): Promise<FieldsPeople> {
		const people = new FieldsPeople(await TwoTowns.settled())
		await people.staff()
		await people.residents()
		await people.planted()
		await people.handled()
		return people
	}

	private async ask<T>(who: string, noun: string, verb: string, input: object): Promise<T> {
		return (await this.towns.ask(asWho(who), noun, verb, input)) as T
	}

	private async staff(): Promise<void> {
		for (const who of NAMES) {
			const [areaCode, post] = ADDED[who]
			const newcomer = { name: `郑${NAMES.indexOf(who)}`, phone: phoneOf(who) }
			const added = { areaCode, post, kind: 'holder', from: '2026-01-01', ...newcomer }
			await this.ask('countyClerk', 'roster', 'appoint', added)
			const { code } = (await this.towns.ask(FIRST_CLERK, 'roster', 'issueCode', {
				phone: newcomer.phone,
			})) as { code: string }
			await this.ask(who, 'account', 'bindPost', { code })
		}
	}

	private async residents(): Promise<void> {
		Object.assign(this, await this.houseOf('gridLeader'))
		const { doorCode } = this
		for (const [who, [name, phone]] of Object.entries(RESIDENTS)) {
			const leader = who === 'forOne' ? 'endedLeader' : 'gridLeader'
			const house = await this.houseOf(leader)
			const { householdId } = house
			const { code } = await this.ask<{ code: string }>(leader, 'household', 'issueCode', { householdId })
			const said = { doorCode: house.doorCode, name, ...(phone !== undefined && { phone }) }
			await this.ask(who, 'household', 'bind', { ...said, oneTimeCode: code })
		}
		await this.ask('pending', 'household', 'bind', { doorCode, name: '王晚', phone: '13700001111' })
	}

	/** The first household of somebody's grid. */
	private async houseOf(leader: string): Promise<House> {
		const { items } = await this.ask<{ items: House[] }>(leader, 'household', 'list', {})
		const [{ householdId, doorCode } = { householdId: '', doorCode: '' }] = items
		return { householdId, doorCode }
	}

	private async lives(title: string, who: string, said: object, steps: readonly Step[]): Promise<void> {
		const at = this.reports.size
		const photo = this.towns.cloud.upload(`users/${asWho(who)}/${at}.jpg`)
		const voice = { fileId: this.towns.cloud.uploadVoice(`users/${asWho(who)}/${at}.mp3`), seconds: 23 }
		const words = { text: '浓烟滚滚', photos: [photo], voice }
		const input = { clientKey: `fields-report-${at}`, ...words, ...said }
		let { report } = await this.ask<Answered>(who, 'report', 'submit', input)
		for (const [by, verb, more] of steps)
			({ report } = await this.ask<Answered>(by, 'report', verb, {
				id: report.id,
				version: report.version,
				...more,
			}))
		this.reports.set(title, report.id)
	}

	private async planted(): Promise<void> {
		const accept: Step = ['gridLeader', 'accept']
		// A recording of those in charge is heard by nobody but those who hear the reporter's.
		const spoken = {
			fileId: this.towns.cloud.uploadVoice(`users/${asWho('gridLeader')}/done.mp3`),
			seconds: 5,
		}
		const resolve: Step = ['gridLeader', 'resolve', { note: '扑灭了', voice: spoken, isPublic: true }]
		const burning = { category: 'burning', ...CONTACT }
		await this.lives('burning, open', 'reporter', burning, [
			accept,
			['joiner', 'join'],
			['gridLeader', 'escalate', { reason: '要村里来' }],
			['villageLeader', 'accept'],
		])
		await this.lives('burning, resolved', 'reporter', burning, [accept, resolve])
		const confirm: Step = ['reporter', 'confirm', { solved: 'yes', satisfied: 'yes' }]
		const water = { category: 'water', ...CONTACT }
		await this.lives('water, closed', 'reporter', water, [accept, resolve, confirm])
		const onBehalf = { place: { areaCode: GRID }, ...FOR_ONE }
		await this.lives('dispute, private', 'gridLeader', { category: 'dispute', ...onBehalf }, [accept])
		await this.lives('water, on behalf', 'gridLeader', { category: 'water', ...onBehalf }, [accept])
		const barring = { category: 'road', ...CONTACT, aboutThoseInCharge: true }
		await this.lives('road, about those in charge', 'reporter', barring, [])
	}

	/** By people who have no post there any more. */
	private async handled(): Promise<void> {
		const there = { place: { areaCode: SECOND_GRID } }
		const checks = { areaCode: VILLAGE, post: 'verifier' }
		await this.lives('land, handled', 'reporter', { category: 'land', ...CONTACT, ...there }, [
			['endedLeader', 'accept'],
			['endedLeader', 'resolve', { note: '办好了' }],
			['townDispatcher', 'nameVerifier', { to: checks, personId: this.personOf('endedVerifier') }],
			['townDispatcher', 'nameVerifier', { to: checks, personId: this.personOf('verifier') }],
		])
		await this.lives('road, handled', 'reporter', { category: 'road', ...CONTACT, ...there }, [
			['movedLeader', 'accept'],
			['movedLeader', 'start'],
		])
		await this.lives(
			'water, said by who has left',
			'endedLeader',
			{ category: 'water', ...FOR_ONE, ...there },
			[['endedLeader', 'accept']],
		)
		const settle: Step = ['endedMember', 'settle', { note: '换了阀门' }]
		await this.lives('water, settled', 'reporter', { category: 'water', ...CONTACT }, [settle])
		for (const who of NAMES.filter((one) => /^(ended|moved)/.test(one))) {
			const [areaCode, post] = ADDED[who]
			const ended = { areaCode, post, personId: this.personOf(who), lastDay: YESTERDAY }
			await this.ask('countyClerk', 'roster', 'endPost', ended)
		}
		const elsewhere = { areaCode: '100-2-1-1', post: 'gridMember', kind: 'holder', from: '2026-09-16' }
		const moved = { name: `郑${NAMES.indexOf('movedLeader')}`, phone: phoneOf('movedLeader') }
		await this.ask('countyClerk', 'roster', 'appoint', { ...elsewhere, ...moved })
	}

	private personOf(who: Added): string {
		const found = this.towns
			.inForce()
			.flatMap((one) =>
				one.kind === 'person' && one.person.phone === phoneOf(who) ? [one.person.id] : [],
			)[0]
		if (found === undefined) throw new RangeError(who)
		return found
	}
}

const CONTACT = { contact: { name: '王五生', phone: '13700001111' } }
const FOR_ONE = { onBehalf: { name: '李四秘', phone: '13700007777' } }
