import { EMERGENCY_WORDS } from '../../shared/words/emergency'

/** Whom to ring first where people are in danger; nothing stands above it. */
Component({
	properties: {
		/** The report has been sent: it takes less room, and says so. */
		sent: Boolean,
	},
	data: { w: EMERGENCY_WORDS },
	methods: {
		onCall(event: WechatMiniprogram.TouchEvent<object, object, { phone: string }>) {
			this.triggerEvent('call', { phone: event.currentTarget.dataset.phone })
		},
	},
})
