import type { Language, Translation } from '../../languages/language'

/** Unicode CLDR 48.2, mn-Mong-MN. https://github.com/unicode-org/cldr-json */
const cldr = (says: string, at: string): Translation => ({
	says,
	source: `CLDR 48.2 mn-Mong-MN, ${at}`,
	reviewed: false,
})

/** What LingmoOS, made from UKUI of openKylin, says on its desktop. https://github.com/LingmoOS/LingmoOS, lingmo-bluetooth_mn.ts */
const desktop = (says: string, of: string): Translation => ({
	says,
	source: `LingmoOS lingmo-bluetooth_mn.ts, ${of}`,
	reviewed: false,
})

/**
 * Traditional Mongolian. No machine made any of it: each word was found where its source says, and each waits to be read by
 * somebody who speaks the language. What is not here is said in Chinese;
 * `MISSING=1 npm test -- tests/miniprogram/words/languages` lists it.
 */
export const MONGOLIAN: Language = {
	code: 'mn-Mong',
	sentences: {
		蒙古文: cldr('ᠮᠣᠩᠭᠣᠯ', 'languages mn'),
		今天: cldr('ᠥᠨᠥᠳᠥᠷ', 'fields day 0'),
		昨天: cldr('ᠥᠴᠥᠬᠡᠳᠥᠷ', 'fields day -1'),
		明天: cldr('ᠮᠠᠷᠭᠠᠰᠢ', 'fields day 1'),
		关闭: desktop('ᠬᠠᠭᠠᠬᠤ', 'Close'),
		查看: desktop('ᠪᠠᠢᠴᠠᠭᠠᠨ ᠦᠵᠡᠬᠦ', 'View'),
	},
}
