import { COVERAGE_WORDS as WORDS } from '../../../shared/words/pages/visit-coverage'
import { attempt } from '../../../presenters/attempt'
import {
	coverageCsv,
	coverageScreen,
	coverageSheets,
	type CoverageScreen,
} from '../../../presenters/coverage-screen'
import { initially } from '../../../presenters/initially'
import { READY } from '../../../presenters/page-phase'
import { drawnWords, isOfPeople, planLine, type PlanLine } from '../../../presenters/plan-lines'
import { readingPage } from '../../../presenters/reading-page'
import { openWorkbook, sendText } from '../../../services/own-file'
import { showPlan, type Plan } from '../../../services/plan'
import { showCoverage, type Coverage } from '../../../services/visit'
import { workbook } from '../../../services/workbook/workbook'

readingPage({
	data: {
		w: WORDS,
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
		this.setData({ id, areaCode })
	},

	reads: 'onShow',
	stays: 'problem',
	ask(): Promise<[Plan, Coverage]> {
		const { id, areaCode } = this.data
		return Promise.all([showPlan(id), showCoverage(id, areaCode === '' ? undefined : areaCode)])
	},
	show([plan, coverage]): void {
		this.coverage = coverage
		const now = Date.now()
		const heard = plan.template === 'notice' ? WORDS.heard : undefined
		this.setData({
			state: READY,
			areaCode: coverage.areaCode,
			plan: planLine(plan, now),
			isOfPeople: isOfPeople(plan),
			drawn: drawnWords(plan),
			screen: coverageScreen(coverage, now, isOfPeople(plan), heard),
			problem: '',
		})
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

	onGone() {
		void wx.navigateTo({ url: `/packages/visits/gone/index?areaCode=${this.data.areaCode}` })
	},

	async onTable(): Promise<void> {
		const { coverage } = this
		if (coverage) await attempt(this, () => openWorkbook(WORDS.file, workbook(coverageSheets(coverage))))
	},

	async onCsv(): Promise<void> {
		const { coverage } = this
		if (coverage) await attempt(this, () => sendText(WORDS.csvFile, coverageCsv(coverage)))
	},
})
