import { COVERAGE_WORDS as WORDS } from '../../../shared/words/pages/visit-coverage'
import { coverageScreen, coverageSheets, type CoverageScreen } from '../../../presenters/coverage-screen'
import { initially } from '../../../presenters/initially'
import { onPullDownRefresh } from '../../../presenters/on-pull-down'
import { LOADING, phaseOfError, READY, sentenceOf } from '../../../presenters/page-phase'
import { drawnWords, isOfPeople, planLine, type PlanLine } from '../../../presenters/plan-lines'
import { openWorkbook } from '../../../services/own-file'
import { showPlan } from '../../../services/plan'
import { textSize } from '../../../services/text-size'
import { showCoverage, type Coverage } from '../../../services/visit'
import { workbook } from '../../../services/workbook/workbook'

Page({
	data: {
		w: WORDS,
		elder: false,
		state: LOADING,
		id: '',
		areaCode: '',
		plan: initially<PlanLine | null>(null),
		/** It goes to people's days or points, or to households that are named. */
		isOfPeople: false,
		drawn: '',
		screen: initially<CoverageScreen | null>(null),
		problem: '',
		busy: false,
	},

	coverage: initially<Coverage | null>(null),

	onLoad({ id = '', areaCode = '' }: { id?: string; areaCode?: string }) {
		this.setData({ elder: textSize() === 'elder', id, areaCode })
	},

	onShow(): Promise<void> {
		return this.load()
	},

	onPullDownRefresh,

	async load(): Promise<void> {
		const { id, areaCode } = this.data
		try {
			const [plan, coverage] = await Promise.all([
				showPlan(id),
				showCoverage(id, areaCode === '' ? undefined : areaCode),
			])
			this.coverage = coverage
			const now = Date.now()
			this.setData({
				state: READY,
				areaCode: coverage.areaCode,
				plan: planLine(plan, now),
				isOfPeople: isOfPeople(plan),
				drawn: drawnWords(plan),
				screen: coverageScreen(
					coverage,
					now,
					isOfPeople(plan),
					plan.template === 'notice' ? WORDS.heard : undefined,
				),
				problem: '',
			})
		} catch (error) {
			if (this.data.screen) this.setData({ problem: sentenceOf(error) })
			else this.setData({ state: phaseOfError(error) })
		}
	},

	onArea(event: WechatMiniprogram.TouchEvent<object, object, { code: string }>) {
		const { code } = event.currentTarget.dataset
		void wx.navigateTo({ url: `/packages/visits/progress/index?id=${this.data.id}&areaCode=${code}` })
	},

	onPeople() {
		const { id, areaCode } = this.data
		void wx.navigateTo({ url: `/packages/visits/rounds/index?id=${id}&areaCode=${areaCode}` })
	},

	onDrawn() {
		void wx.navigateTo({ url: `/packages/visits/drawn/index?id=${this.data.id}` })
	},

	onMissing() {
		const { id, areaCode } = this.data
		void wx.navigateTo({ url: `/packages/visits/missing/index?id=${id}&areaCode=${areaCode}` })
	},

	async onTable(): Promise<void> {
		const { coverage } = this
		if (!coverage || this.data.busy) return
		this.setData({ busy: true, problem: '' })
		try {
			await openWorkbook(WORDS.file, workbook(coverageSheets(coverage)))
		} catch (error) {
			this.setData({ problem: sentenceOf(error) })
		} finally {
			this.setData({ busy: false })
		}
	},
})
