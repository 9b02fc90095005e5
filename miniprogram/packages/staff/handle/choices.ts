import { HANDLE_WORDS } from '../../../shared/words/pages/handle'
import type { Choice } from '../../../presenters/event-form'
import { initially } from '../../../presenters/initially'
import { mergeChoices } from '../../../presenters/merge-offer'
import { sentenceOf } from '../../../presenters/page-phase'
import {
	areaChoices,
	areaCodeOf,
	deskChoice,
	targetChoices,
	verifierChoices,
} from '../../../presenters/staff-events'
import { listTargets, listVerifiers, type Targets, type Verifiers } from '../../../services/report'

/** What is offered before anything was read. */
export const NO_CHOICES = {
	targets: initially<Targets>({ targets: [], helpers: [], below: [] }),
	verifiers: initially<Verifiers>({ people: [], below: [] }),
	choices: initially<ReturnType<typeof targetChoices>>([]),
}

/** The page whose sheet is open. */
interface ChoosingPage {
	data: typeof NO_CHOICES & { id: string; open: string }
	setData(data: WechatMiniprogram.Page.DataOption): void
	offer(read: () => Promise<object>): Promise<void>
	loadTargets(areaCode?: string): Promise<void>
	loadVerifiers(areaCode?: string): Promise<void>
}

/** Which desk, person or report an event is for: what the server offers, and what the taps on it do. */
export const CHOICE_TAPS = {
	async loadChoices(this: ChoosingPage, choose: Choice): Promise<void> {
		if (choose === 'target') await this.loadTargets()
		if (choose === 'verifier') await this.loadVerifiers()
		if (choose === 'other') {
			await this.offer(async () => {
				const choices = await mergeChoices(this.data.id)
				return { choices, nothing: choices.length === 0 ? HANDLE_WORDS.noOthers : '' }
			})
		}
	},

	/** Shows what was read, or why it could not be. */
	async offer(this: ChoosingPage, read: () => Promise<object>): Promise<void> {
		try {
			this.setData(await read())
		} catch (error) {
			this.setData({ problem: sentenceOf(error) })
		}
	},

	loadTargets(this: ChoosingPage, areaCode?: string): Promise<void> {
		return this.offer(async () => {
			const targets = await listTargets(this.data.id, areaCode)
			return {
				targets,
				choices: targetChoices(targets.targets),
				helperChoices: targets.helpers.map(deskChoice),
				helpers: [],
				problem: targets.targets.length === 0 ? HANDLE_WORDS.noTargets : '',
			}
		})
	},

	loadVerifiers(this: ChoosingPage, areaCode?: string): Promise<void> {
		return this.offer(async () => {
			const verifiers = await listVerifiers(this.data.id, areaCode)
			const { people } = verifiers
			const problem = people.length === 0 ? HANDLE_WORDS.noVerifiers : ''
			return { verifiers, choices: verifierChoices(people), problem }
		})
	},

	/** An area further down shows what there is in it. */
	async onTarget(this: ChoosingPage, event: WechatMiniprogram.CustomEvent<{ value: string }>): Promise<void> {
		const { value } = event.detail
		const areaCode = areaCodeOf(value)
		if (areaCode === null) this.setData({ target: value, problem: '' })
		else if (this.data.open === 'assign') await this.loadTargets(areaCode)
		else await this.loadVerifiers(areaCode)
	},

	/** Shows the areas further down. */
	onBelow(this: ChoosingPage): void {
		const { open, targets, verifiers } = this.data
		const choices = areaChoices((open === 'assign' ? targets : verifiers).below)
		this.setData({ choices, helperChoices: [], helpers: [], target: '', problem: '' })
	},

	onHelpers(this: ChoosingPage, event: WechatMiniprogram.CustomEvent<{ values: string[] }>): void {
		this.setData({ helpers: event.detail.values, problem: '' })
	},
}
