import path from 'node:path'
import { basicPorts } from '../basic-ports'
import { entry } from '../entry'
import { printMethods } from '../../modules/printing/contract'
import { printHandlers } from '../../modules/printing/handlers'
import { fontFolder } from '../../modules/printing/font/font-folder'
import { showingStore } from '../../stores/cloudbase/showing-store'
import { fileStore } from '../../stores/cloudbase/file-store'
import { uploadStore } from '../../stores/cloudbase/upload-store'

export const main = entry(printMethods, printHandlers, {
	...basicPorts,
	showings: showingStore,
	files: fileStore,
	uploads: uploadStore,
	// Beside the bundle: the build puts them there.
	fonts: fontFolder(path.join(__dirname, 'fonts')),
})
