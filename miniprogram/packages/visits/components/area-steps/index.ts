interface Choice {
	value: string
	label: string
}

/** Where somebody stands in their areas, with a way down and up; `step` says where they want to stand. */
Component({
	properties: {
		/** Those that they answer for, where these are several. */
		own: { type: Array, value: [] },
		/** From an own one down to where they stand. */
		above: { type: Array, value: [] },
		below: { type: Array, value: [] },
		belowText: String,
		upText: String,
	},
	methods: {
		onOwn(event: WechatMiniprogram.CustomEvent<{ value: string }>) {
			this.step(this.data.own.filter(({ value }: Choice) => value === event.detail.value))
		},
		onBelow(event: WechatMiniprogram.CustomEvent<{ value: string }>) {
			const chosen = this.data.below.filter(({ value }: Choice) => value === event.detail.value)
			this.step([...this.data.above, ...chosen])
		},
		onUp() {
			this.step(this.data.above.slice(0, -1))
		},
		step(above: Choice[]) {
			this.triggerEvent('step', { above })
		},
	},
})
