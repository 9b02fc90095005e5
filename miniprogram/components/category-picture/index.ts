/** The line drawing of a category. */
Component({
  properties: {
    code: { type: String, value: 'other' },
  },
})
