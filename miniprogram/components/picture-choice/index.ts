/** One of the line drawings. */
Component({
  properties: {
    icons: { type: Array, value: [] },
    value: String,
    label: String,
  },
  methods: {
    onTap(event: WechatMiniprogram.TouchEvent<object, object, { icon: string }>) {
      this.triggerEvent('change', { value: event.currentTarget.dataset.icon })
    },
  },
})
