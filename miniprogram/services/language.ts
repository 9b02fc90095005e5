import type { LanguageCode } from '../shared/languages/language'
import { lastCard } from './card'
import { myGrid } from './my-grid'

const KEY = 'language'

/** The languages that the county has switched on, as the card said that this phone saw last. */
export function offeredLanguages(): readonly LanguageCode[] {
	const areaCode = myGrid()?.areaCode
	const card = lastCard({}) ?? (areaCode === undefined ? null : lastCard({ areaCode }))
	return card?.value.languages ?? []
}

/** The language that somebody chose beside Chinese, as long as the county offers it. */
export function chosenLanguage(): LanguageCode | null {
	const chosen = wx.getStorageSync<LanguageCode | ''>(KEY)
	return offeredLanguages().find((code) => code === chosen) ?? null
}

export function chooseLanguage(code: LanguageCode | null): void {
	wx.setStorageSync(KEY, code ?? '')
}
