import { startCloud } from './services/cloud'
import { sendWaitingWhenOnline } from './services/outbox'

App({
  onLaunch() {
    startCloud()
    sendWaitingWhenOnline()
  },
})
