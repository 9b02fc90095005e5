import { startCloud } from './services/cloud'
import { sendWaiting, sendWaitingWhenOnline } from './services/outbox'

App({
  onLaunch() {
    startCloud()
    sendWaitingWhenOnline()
  },

  /** Coming back to the app is a good moment to send what could not be sent before. */
  onShow() {
    void sendWaiting()
  },
})
