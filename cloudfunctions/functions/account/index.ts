import { basicPorts } from '../basic-ports'
import { entry } from '../entry'
import { accountMethods } from '../../modules/accounts/contract/account'
import { accountHandlers } from '../../modules/accounts/handlers'
import { reportStore } from '../../stores/cloudbase/report-store'
import { unnamedReporters } from '../../stores/cloudbase/unnamed-reporters'
import { showingStore } from '../../stores/cloudbase/showing-store'
import { fileStore } from '../../stores/cloudbase/file-store'
import { uploadStore } from '../../stores/cloudbase/upload-store'
import { portraitStore } from '../../stores/cloudbase/portrait-store'
import { inbox } from '../../stores/cloudbase/inbox'
import { wechatPhone } from '../../wechat/wechat-phone'
import { contentModerator } from '../../wechat/content-moderator'

export const main = entry(accountMethods, accountHandlers, {
	...basicPorts,
	reports: reportStore,
	unnamed: unnamedReporters,
	showings: showingStore,
	files: fileStore,
	uploads: uploadStore,
	portraits: portraitStore,
	inbox,
	wechatPhone,
	content: contentModerator,
})
