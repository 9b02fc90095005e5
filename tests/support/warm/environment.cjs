'use strict'
const { TestEnvironment } = require('jest-environment-node')
const warmed = require('./warmed.cjs')

module.exports = warmed(TestEnvironment)
