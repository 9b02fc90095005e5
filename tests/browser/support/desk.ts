import type { Page } from 'playwright-core'
import { Phone } from '../../../local/browser/phone'

type Side = 'left' | 'right'

const TITLES: Readonly<Record<Side, string>> = { left: '左边手机', right: '右边手机' }
const NETS = { on: '正常', off: '断网', drop: '丢回执' } as const

/** The page with two phones and the panel beside them. */
export class Desk {
  readonly left: Phone
  readonly right: Phone

  constructor(readonly page: Page) {
    this.left = new Phone(page.getByTitle(TITLES.left).contentFrame())
    this.right = new Phone(page.getByTitle(TITLES.right).contentFrame())
  }

  /** Holds the code of somebody's door before a phone, by the panel. */
  async holdCode(name: string, side: Side): Promise<void> {
    const row = this.page.locator('.code', { hasText: name })
    await row.getByRole('button', { name: side === 'left' ? '左机扫' : '右机扫' }).click()
  }

  /** Sets a phone's network by the buttons below it. */
  async setNet(side: Side, net: keyof typeof NETS): Promise<void> {
    await this.page
      .getByRole('region', { name: TITLES[side] })
      .getByRole('button', { name: NETS[net] })
      .click()
  }
}
