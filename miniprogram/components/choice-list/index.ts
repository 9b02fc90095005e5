/** One of several, each on its own line with room for a thumb. */
Component({
  properties: {
    /** { value, label, hint? } */
    options: { type: Array, value: [] as Choice[] },
    value: String,
  },
  methods: {
    onTap(event: WechatMiniprogram.TouchEvent<object, object, { value: string }>) {
      this.triggerEvent('change', { value: event.currentTarget.dataset.value })
    },
  },
})

/** A choice with its words. */
export interface Choice {
  value: string
  label: string
  hint?: string
}
