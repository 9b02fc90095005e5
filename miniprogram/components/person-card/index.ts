/** Somebody who is in charge, with a large button to call them. */
Component({
  properties: {
    name: String,
    title: String,
    /** Below the name: whom they stand in for, or where. */
    note: String,
    phone: String,
    /** A link to their photo. */
    photo: String,
    /** Stands in for the photo; without it a drawing does. */
    initial: String,
    callText: String,
    saveText: String,
    /** Calling them is the main thing to do on the page. */
    main: Boolean,
  },
  data: {
    /** The link is too old, or there is no network. */
    noPhoto: false,
  },
  observers: {
    photo() {
      this.setData({ noPhoto: false })
    },
  },
  methods: {
    onNoPhoto() {
      this.setData({ noPhoto: true })
    },
    onCall() {
      this.triggerEvent('call', { phone: this.data.phone })
    },
    onSave() {
      this.triggerEvent('save', { name: this.data.name, phone: this.data.phone, title: this.data.title })
    },
  },
})
