/** Somebody who is in charge, with a large button to call them. */
Component({
  properties: {
    name: String,
    title: String,
    /** Below the name: whom they stand in for, or where. */
    note: String,
    phone: String,
    callText: String,
    saveText: String,
  },
  methods: {
    onCall() {
      this.triggerEvent('call', { phone: this.data.phone })
    },
    onSave() {
      this.triggerEvent('save', { name: this.data.name, phone: this.data.phone, title: this.data.title })
    },
  },
})
