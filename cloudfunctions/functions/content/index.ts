import { MESSAGE_PUSH, TIMER } from '../../stores/cloudbase/cloud'
import { basicPorts } from '../basic-ports'
import { byItself } from '../by-itself'
import { MODERATED } from '../../modules/moderated'
import { readVerdict } from '../../modules/moderation/read-verdict'
import { runModeration, takeVerdict } from '../../modules/moderation/run-moderation'
import { reportStore } from '../../stores/cloudbase/report-store'
import { unnamedReporters } from '../../stores/cloudbase/unnamed-reporters'
import { fileStore } from '../../stores/cloudbase/file-store'
import { portraitStore } from '../../stores/cloudbase/portrait-store'
import { visitStore } from '../../stores/cloudbase/visit-store'
import { contentModerator } from '../../wechat/content-moderator'

const PORTS = {
	...basicPorts,
	reports: reportStore,
	unnamed: unnamedReporters,
	files: fileStore,
	portraits: portraitStore,
	visits: visitStore,
	content: contentModerator,
}

/**
 * Asks WeChat about what waits for a check when its timer fires, and takes the verdicts that WeChat pushes. Nobody
 * else may call it; and no client knows a trace id.
 */
export const main = byItself('content', [...TIMER, ...MESSAGE_PUSH], async (event) => {
	const pushed = readVerdict(event)
	return pushed ? takeVerdict(pushed, MODERATED, PORTS) : runModeration(MODERATED, PORTS)
})
