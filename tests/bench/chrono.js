// SPDX-License-Identifier: Apache-2.0
// node chrono.js MODULE RUNS FILE: a line a run with the seconds of processor time that chrono-node
// takes for the paragraphs of a text, and how much it finds.
'use strict'
const [, , module_, runs, file] = process.argv
const chrono = require(module_)
const paragraphs = require('fs').readFileSync(file, 'utf8').split(/\n\s*\n/)
const day = new Date(2020, 0, 15)
for (let run = 0; run < Number(runs); ++run) {
  const before = process.cpuUsage()
  let found = 0
  for (const paragraph of paragraphs) found += chrono.parse(paragraph, day).length
  const used = process.cpuUsage(before)
  console.log((used.user + used.system) / 1e6, found)
}
