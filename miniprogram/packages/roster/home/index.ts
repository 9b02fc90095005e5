import { ROSTER_HOME_WORDS } from '../../../domain/words/pages/roster-home'
import { LOADING, phaseOfError, READY } from '../../../presenters/page-phase'
import { requireClerk } from '../../../services/account'
import { textSize } from '../../../services/text-size'

/** The pages of this part, each in the folder of its name. */
const LINKS = (['import', 'places', 'changes', 'code'] as const).map((page) => ({
  url: `/packages/roster/${page}/index`,
  ...ROSTER_HOME_WORDS[page],
}))

Page({
  data: { elder: false, state: LOADING, links: LINKS },

  onLoad(): Promise<void> {
    this.setData({ elder: textSize() === 'elder' })
    return this.load()
  },

  async load(): Promise<void> {
    try {
      await requireClerk()
      this.setData({ state: READY })
    } catch (error) {
      this.setData({ state: phaseOfError(error) })
    }
  },

  onLink(event: WechatMiniprogram.TouchEvent<object, object, { url: string }>) {
    void wx.navigateTo({ url: event.currentTarget.dataset.url })
  },
})
