'use strict'
const { TestEnvironment } = require('jest-environment-node')

/**
 * Jest loads every module anew for each test file and throws it away after it. What `outside` requires is loaded by Node
 * itself, once a process, and is still there for the next file: so a cloud, a server or a library stays warm. Whatever is
 * kept so must let the process end.
 */
module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup()
    this.global.outside = require
  }
}
