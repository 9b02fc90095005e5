/** A field with its name above and what is wrong below. */
Component({
  properties: {
    label: String,
    hint: String,
    placeholder: String,
    value: String,
    problem: String,
    long: Boolean,
    kind: { type: String, value: 'text' },
    most: { type: Number, value: 1000 },
  },
  methods: {
    onInput(event: WechatMiniprogram.Input) {
      this.triggerEvent('change', { value: event.detail.value })
    },
    onConfirm(event: WechatMiniprogram.Input) {
      this.triggerEvent('confirm', { value: event.detail.value })
    },
  },
})
