import * as v from 'valibot'
import type { Verdict } from '#shared/content/moderation'
import { SUGGESTED } from '../modules/moderation/read-verdict'
import type { ContentModerator, ContentScene } from '../modules/moderation/ports/content-moderator'
import { askWechat } from './wechat-api'

/** https://developers.weixin.qq.com/miniprogram/dev/server/API/sec-center/sec-check/api_msgseccheck */
const TEXT_CHECK = 'security.msgSecCheck'
/** https://developers.weixin.qq.com/miniprogram/dev/server/API/sec-center/sec-check/api_mediacheckasync */
const FILE_CHECK = 'security.mediaCheckAsync'
const VERSION = 2
/** 3: forum, 2: comment. */
const SCENES: Readonly<Record<ContentScene, number>> = { report: 3, comment: 2 }
/** The older form in which a check says no. */
const CONTENT_IS_RISKY = 87014
const VOICE = 1
const PHOTO = 2

const textAnswer = v.object({ result: v.object({ suggest: v.picklist(['pass', 'review', 'risky']) }) })
const fileAnswer = v.object({ trace_id: v.pipe(v.string(), v.nonEmpty()) })

export const contentModerator: ContentModerator = {
	async moderateText(openid, scene, texts): Promise<Verdict> {
		const content = texts.join('\n')
		const request = { version: VERSION, scene: SCENES[scene], openid, content }
		const answer = await askWechat(TEXT_CHECK, request, [CONTENT_IS_RISKY])
		if (answer?.['errcode'] === CONTENT_IS_RISKY) return 'reject'
		const read = v.safeParse(textAnswer, answer)
		return read.success ? SUGGESTED[read.output.result.suggest] : 'unknown'
	},

	moderateFiles(files) {
		return Promise.all(
			files.map(async ({ openid, link, isVoice }) => {
				const answer = await askWechat(FILE_CHECK, {
					media_url: link,
					media_type: isVoice ? VOICE : PHOTO,
					version: VERSION,
					scene: SCENES.report,
					openid,
				})
				const read = v.safeParse(fileAnswer, answer)
				return read.success ? read.output.trace_id : null
			}),
		)
	},
}
