// SPDX-License-Identifier: Apache-2.0
// vis-timeline in a headless browser: node vis.mjs CHROMIUM ITEMS.json OUT.png, in the folder that holds
// node_modules.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(`${process.cwd()}/`);
const { chromium } = require('playwright-core');
const [executablePath, items, out] = process.argv.slice(2);
const module = name => readFileSync(`node_modules/${name}`, 'utf8');

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: 1600, height: 900 } });
await page.setContent('<div id="timeline"></div>');
await page.addStyleTag({ content: module('vis-timeline/styles/vis-timeline-graph2d.min.css') });
await page.addScriptTag({ content: module('vis-timeline/standalone/umd/vis-timeline-graph2d.min.js') });
await page.evaluate(data => new Promise(done => {
    const timeline = new vis.Timeline(document.getElementById('timeline'), new vis.DataSet(data), {});
    timeline.on('changed', () => setTimeout(done, 300));
}), JSON.parse(readFileSync(items, 'utf8')));
await page.screenshot({ path: out, fullPage: true, timeout: 120000 });
await browser.close();
