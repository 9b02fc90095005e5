import { SLIP_WORDS as WORDS } from '../../../shared/words/pages/slip'
import { emptyPhase, READY } from '../../../presenters/page-phase'
import { readingPage } from '../../../presenters/reading-page'
import { laidOut, PAPER, slipOf, type DrawnLine, type SlipPart } from '../../../presenters/slip'
import { viewPhoto } from '../../../services/photos'
import { pictureOf, savePicture } from '../../../services/picture'
import { showReport, type ReportView } from '../../../services/report'

const GONE = emptyPhase({ title: WORDS.goneTitle, hint: WORDS.goneHint })

const PAPER_WHITE = '#ffffff'
const INK = '#1d2124'
const FONTS = "'PingFang SC', 'Noto Sans SC', 'Noto Sans CJK SC', sans-serif"

readingPage({
	data: {
		w: WORDS,
		id: '',
		parts: [] as SlipPart[],
		busy: false,
		said: '',
	},

	onLoad({ id = '' }: { id?: string }) {
		this.setData({ id })
	},

	ask(): Promise<ReportView> {
		return showReport(this.data.id)
	},
	show(report): void {
		const parts = slipOf(report, Date.now())
		this.setData(parts ? { state: READY, parts } : { state: GONE })
	},

	onSave(): Promise<void> {
		return this.withPicture(async (path) => {
			if (await savePicture(path)) this.setData({ said: WORDS.saved })
		})
	},

	onLook(): Promise<void> {
		return this.withPicture((path) => viewPhoto({ src: path, all: [path] }))
	},

	async withPicture(use: (path: string) => Promise<void>) {
		this.setData({ busy: true, said: '' })
		try {
			await use(await this.draw())
		} catch (error) {
			console.error(error)
			this.setData({ said: WORDS.failed })
		} finally {
			this.setData({ busy: false })
		}
	},

	draw(): Promise<string> {
		return pictureOf('#picture', (canvas, pen) => {
			const font = ({ size, bold }: Pick<DrawnLine, 'size' | 'bold'>) =>
				`${bold ? '600 ' : ''}${size}px ${FONTS}`
			const { lines, height } = laidOut(this.data.parts, (words, line) => {
				pen.font = font(line)
				return pen.measureText(words).width
			})
			canvas.width = PAPER.width
			canvas.height = height
			pen.fillStyle = PAPER_WHITE
			pen.fillRect(0, 0, canvas.width, canvas.height)
			pen.fillStyle = INK
			for (const line of lines) {
				pen.font = font(line)
				pen.fillText(line.words, PAPER.margin, line.y)
			}
		})
	},
})
