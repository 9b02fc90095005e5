'use strict'
const { TestEnvironment } = require('jest-environment-jsdom')
const warmed = require('./warmed.cjs')

module.exports = warmed(TestEnvironment)
