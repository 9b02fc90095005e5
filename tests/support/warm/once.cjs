'use strict'

/** What is worked out once a process, by its name. */
module.exports = new Map()
