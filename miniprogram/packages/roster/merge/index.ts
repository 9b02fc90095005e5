import { cleanLine } from '../../../shared/text/clean-line'
import { cleanPhone } from '../../../shared/text/clean-phone'
import { LONGEST_AREA_NAME } from '../../../shared/area/area'
import { GRIDS_WORDS as WORDS } from '../../../shared/words/pages/roster-grids'
import { formRefusal } from '../../../presenters/form-refusal'
import { initially } from '../../../presenters/initially'
import { emptyPhase, READY, sentenceOf } from '../../../presenters/page-phase'
import { readingPage } from '../../../presenters/reading-page'
import { requireClerk } from '../../../services/account'
import { proposalPage } from '../../../services/proposal'
import { mergeGrids } from '../../../services/regrid'
import { showRosterArea, type RosterArea } from '../../../services/roster'
import { gridChoices, mergeLines, type GridChoice } from './merge-form'

const FEWEST = 2
const TOO_FEW = emptyPhase({ title: WORDS.tooFewTitle, hint: WORDS.tooFewHint })

type TextField = 'name' | 'leaderName' | 'leaderPhone'
type Typed = WechatMiniprogram.CustomEvent<{ value: string }, object, { field: TextField }>
type Problems = Record<string, string>

readingPage({
	data: {
		w: WORDS,
		longestName: LONGEST_AREA_NAME,
		village: '',
		choices: [] as GridChoice[],
		chosen: [] as string[],
		name: '',
		leaderName: '',
		leaderPhone: '',
		says: [] as string[],
		counting: false,
		asking: false,
		busy: false,
		done: false,
		problems: initially<Problems>({}),
		problem: '',
	},

	areaCode: '',

	onLoad({ areaCode = '', grid = '' }: Record<string, string | undefined>) {
		this.areaCode = decodeURIComponent(areaCode)
		const known = decodeURIComponent(grid)
		this.setData({ chosen: known === '' ? [] : [known] })
	},

	async ask(): Promise<RosterArea> {
		await requireClerk()
		return showRosterArea(this.areaCode)
	},
	show(village): void {
		const choices = gridChoices(village)
		this.setData({
			state: choices.length < FEWEST ? TOO_FEW : READY,
			village: village.area.name,
			choices,
		})
	},

	onChoose(event: WechatMiniprogram.CustomEvent<{ values: string[] }>) {
		this.setData({ chosen: event.detail.values, problems: {}, problem: '' })
	},

	onText(event: Typed) {
		this.setData({ [event.currentTarget.dataset.field]: event.detail.value, problems: {}, problem: '' })
	},

	/** Counts the households first, so that the sheet says how many go where. */
	async onAsk() {
		const { chosen, name, leaderName } = this.data
		if (chosen.length < FEWEST) {
			this.setData({ problem: WORDS.needTwo })
			return
		}
		if (name.trim() === '') {
			this.setData({ problems: { name: WORDS.needName }, problem: WORDS.needName })
			return
		}
		this.setData({ counting: true, problem: '' })
		try {
			const areas = await Promise.all(chosen.map((code) => showRosterArea(code)))
			const grids = areas.map(({ area, households }) => ({ name: area.name, households }))
			this.setData({ asking: true, says: mergeLines(grids, name.trim(), leaderName.trim()) })
		} catch (error) {
			this.setData({ problem: sentenceOf(error) })
		} finally {
			this.setData({ counting: false })
		}
	},

	onClose() {
		if (!this.data.busy) this.setData({ asking: false })
	},

	async onMerge() {
		const { chosen, name } = this.data
		const leader = { name: cleanLine(this.data.leaderName), phone: cleanPhone(this.data.leaderPhone) }
		this.setData({ busy: true, problem: '', problems: {} })
		try {
			await mergeGrids({
				areaCodes: chosen,
				name: name.trim(),
				...(leader.name + leader.phone !== '' && { leader }),
			})
			this.setData({ done: true })
			void wx.pageScrollTo({ scrollTop: 0, duration: 0 })
		} catch (error) {
			const page = proposalPage(error)
			if (page !== null) void wx.redirectTo({ url: page })
			else this.setData(formRefusal(error, WORDS.kept))
		} finally {
			this.setData({ busy: false, asking: false })
		}
	},

	onGrids() {
		void wx.redirectTo({ url: `/packages/roster/area/index?areaCode=${encodeURIComponent(this.areaCode)}` })
	},
})
