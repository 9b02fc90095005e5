/** Whom to ring now, one button each; the first is the main one. */
Component({
  properties: {
    /** { who, phone } each. */
    calls: { type: Array, value: [] },
  },
  methods: {
    onCall(event: WechatMiniprogram.TouchEvent<object, object, { phone: string }>) {
      this.triggerEvent('call', { phone: event.currentTarget.dataset.phone })
    },
  },
})
