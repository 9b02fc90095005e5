import path from 'node:path'
import { entry } from '../entry'
import { printMethods } from '../../modules/printing/contract'
import { printHandlers } from '../../modules/printing/handlers'
import { fontFolder } from '../../modules/printing/font/font-folder'
import { importStore } from '../../stores/cloudbase/import-store'
import { showingStore } from '../../stores/cloudbase/showing-store'
import { fileStore } from '../../stores/cloudbase/file-store'
import { uploadStore } from '../../stores/cloudbase/upload-store'
import { proposalStore } from '../../stores/cloudbase/proposal-store'
import { inbox } from '../../stores/cloudbase/inbox'
import { subscribeMessenger } from '../../wechat/subscribe-messenger'

export const main = entry(printMethods, printHandlers, {
	imports: importStore,
	showings: showingStore,
	files: fileStore,
	uploads: uploadStore,
	proposals: proposalStore,
	inbox,
	wechat: subscribeMessenger,
	// Beside the bundle: the build puts them there.
	fonts: fontFolder(path.join(__dirname, 'fonts')),
})
