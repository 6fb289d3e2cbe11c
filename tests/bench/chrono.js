// SPDX-License-Identifier: Apache-2.0
// node chrono.js MODULE paragraphs|whole FILE: the seconds of processor time that chrono-node takes for
// a text, and how much it finds.
'use strict'
const [, , module_, how, file] = process.argv
const chrono = require(module_)
const text = require('fs').readFileSync(file, 'utf8')
const parts = how === 'whole' ? [text] : text.split(/\n\s*\n/)
const day = new Date(2020, 0, 15)
const before = process.cpuUsage()
let found = 0
for (const part of parts) found += chrono.parse(part, day).length
const used = process.cpuUsage(before)
console.log((used.user + used.system) / 1e6, found)
