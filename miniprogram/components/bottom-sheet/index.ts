/** A sheet from below, with a title, room to scroll and a way out. */
Component({
  properties: {
    show: Boolean,
    title: String,
    closeLabel: String,
    /** No motion in elder mode. */
    still: Boolean,
  },
  methods: {
    onClose() {
      this.triggerEvent('close')
    },
  },
})
