import { REPORT_LABELS } from '../../shared/words/progress'

interface Photo {
	src: string
	all: string[]
}

/** A report with everything that its reader may know; the page puts the actions around it. */
Component({
	options: { multipleSlots: true },
	properties: {
		/** From `presenters/report-screen`. */
		screen: { type: Object, value: {} },
		/** The page shows it above already. */
		hideSaid: Boolean,
	},
	data: { w: REPORT_LABELS, whole: false, trailOpen: false },
	methods: {
		onCall(event: WechatMiniprogram.CustomEvent<{ phone: string }>) {
			this.triggerEvent('call', event.detail)
		},
		onCallSomebody(event: WechatMiniprogram.TouchEvent<object, object, { phone: string }>) {
			this.triggerEvent('call', { phone: event.currentTarget.dataset.phone })
		},
		onWhole() {
			this.setData({ whole: !this.data.whole })
		},
		onTrail() {
			this.setData({ trailOpen: !this.data.trailOpen })
		},
		onNavigate() {
			this.triggerEvent('navigate')
		},
		onPhoto(event: WechatMiniprogram.TouchEvent<object, object, Photo>) {
			const { src, all } = event.currentTarget.dataset
			this.triggerEvent('photo', { src, all })
		},
		onStepPhoto(event: WechatMiniprogram.CustomEvent<Photo>) {
			this.triggerEvent('photo', event.detail)
		},
	},
})
