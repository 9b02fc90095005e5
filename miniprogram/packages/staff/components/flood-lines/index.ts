import { FLOOD_WORDS } from '../../../../shared/words/pages/flood'

/** Floods above a list of staff, one line each; tapped, it opens where it is ended or restored. */
Component({
	properties: {
		/** `FloodLineShown` each. */
		floods: { type: Array, value: [] },
	},
	data: { w: FLOOD_WORDS },
	methods: {
		onOpen(event: WechatMiniprogram.TouchEvent<object, object, { id: string; kind: string }>) {
			const { id, kind } = event.currentTarget.dataset
			void wx.navigateTo({ url: `/packages/staff/flood/index?id=${id}&kind=${kind}` })
		},
	},
})
