/** What happened to a report, the newest on top; the newest step is the current one. */
Component({
  properties: {
    /** { key, title, by, at, words?, photos } */
    steps: { type: Array, value: [] as HistoryStep[] },
    photoLabel: String,
  },
  methods: {
    onPhoto(event: WechatMiniprogram.TouchEvent<object, object, { src: string; all: string[] }>) {
      const { src, all } = event.currentTarget.dataset
      this.triggerEvent('photo', { src, all })
    },
  },
})

/** One step, ready to be shown. */
export interface HistoryStep {
  key: string
  title: string
  by: string
  at: string
  words: string
  photos: string[]
}
