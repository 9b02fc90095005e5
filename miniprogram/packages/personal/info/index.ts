import { OWN_INFO_SAYS as SAYS, OWN_INFO_WORDS as WORDS } from '../../../shared/words/pages/own-info'
import { initially } from '../../../presenters/initially'
import { isSure } from '../../../presenters/is-sure'
import { READY, sentenceOf } from '../../../presenters/page-phase'
import {
	lookLines,
	ownHomes,
	ownPost,
	ownSheets,
	waitLines,
	type LookLine,
	type OwnHome,
} from '../../../presenters/own-info-screen'
import { readingPage } from '../../../presenters/reading-page'
import { leaveHousehold, letGoMember } from '../../../services/household'
import { openWorkbook } from '../../../services/own-file'
import { forgetOwn, readAllOwn, readLooks, readOwnInfo } from '../../../services/own-info'
import { workbook } from '../../../services/workbook/workbook'

type Tapped<T extends object> = WechatMiniprogram.TouchEvent<object, object, T>
type Busy = '' | 'export' | 'forget' | 'more' | 'people'

readingPage({
	data: {
		w: WORDS,
		homes: [] as OwnHome[],
		post: '',
		looks: [] as LookLine[],
		more: false,
		busy: initially<Busy>(''),
		problem: '',
		/** What came of deleting, and what waits. */
		done: '',
		waits: [] as string[],
	},

	hasHelper: true,

	cursor: undefined as string | undefined,

	ask: () => Promise.all([readOwnInfo(), readLooks()]),
	show([info, { items, cursor }]): void {
		this.cursor = cursor
		this.setData({
			state: READY,
			homes: ownHomes(info),
			post: ownPost(info),
			looks: lookLines(items, Date.now()),
			more: cursor !== undefined,
		})
	},

	/** Does something of which one may run at a time; what goes wrong is said in a sentence. */
	async run(busy: Busy, work: () => Promise<void>): Promise<void> {
		if (this.data.busy !== '') return
		this.setData({ busy, problem: '' })
		try {
			await work()
		} catch (error) {
			this.setData({ problem: sentenceOf(error) })
		} finally {
			this.setData({ busy: '' })
		}
	},

	onMore(): Promise<void> {
		return this.run('more', async () => {
			const { items, cursor } = await readLooks(this.cursor)
			this.cursor = cursor
			const looks = [...this.data.looks, ...lookLines(items, Date.now())]
			this.setData({ looks, more: cursor !== undefined })
		})
	},

	onExport(): Promise<void> {
		return this.run('export', async () => {
			await openWorkbook(WORDS.file, workbook(ownSheets(await readAllOwn())))
		})
	},

	async onForget(): Promise<void> {
		if (!(await isSure(WORDS.forgetAsk, WORDS.forgetYes, WORDS.no))) return
		await this.run('forget', async () => {
			const { forgotten, waits } = await forgetOwn()
			this.setData({ done: SAYS.forgotten(forgotten), waits: waitLines(waits) })
		})
	},

	async onLeave(event: Tapped<{ id: string; address: string }>): Promise<void> {
		const { id, address } = event.currentTarget.dataset
		if (!(await isSure(SAYS.leaveAsk(address), WORDS.leaveYes, WORDS.no))) return
		await this.run('people', async () => {
			await leaveHousehold(id)
			await this.load()
		})
	},

	async onLetGo(event: Tapped<{ id: string; member: string; name: string }>): Promise<void> {
		const { id, member, name } = event.currentTarget.dataset
		if (!(await isSure(SAYS.letGoAsk(name), WORDS.letGoYes, WORDS.no))) return
		await this.run('people', async () => {
			await letGoMember({ householdId: id, memberId: member })
			await this.load()
		})
	},
})
