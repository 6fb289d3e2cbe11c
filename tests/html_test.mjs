// SPDX-License-Identifier: Apache-2.0
// An HTML timeline in a real browser: what people and screen readers get. Usage:
//     node html_test.mjs FILE.html EVENTS FOLDER
// FOLDER holds node_modules with playwright-core.
// Exits with 77 ("skipped") where playwright-core or Chromium is not installed.
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const skip = why => { console.log(`skipped: ${why}`); process.exit(77); };
const chromium_path = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find(existsSync);
if (!chromium_path) skip('Chromium is not installed');
let playwright;
try {
    playwright = createRequire(`${resolve(process.argv[4] ?? '.')}/`)('playwright-core');
} catch {
    skip('playwright-core is not installed (npm install playwright-core)');
}

const [file, events] = [process.argv[2], Number(process.argv[3])];
const url = pathToFileURL(file).href;
const problems = [];
const check = (ok, what) => { if (!ok) problems.push(what); };

const browser = await playwright.chromium.launch({ executablePath: chromium_path, args: ['--no-sandbox'] });
const page = await browser.newPage();
page.on('console', m => { if (m.type() === 'error') problems.push(`console: ${m.text()}`); });
page.on('pageerror', e => problems.push(`error: ${e.message}`));
page.on('request', r => check(r.url().startsWith('file:'), `request: ${r.url()}`));
await page.goto(url);

const items = page.locator('ol.events > li');
check(await items.count() === events, `the list has ${await items.count()} events, not ${events}`);
const title = await items.first().locator('a').first().textContent();
check(await page.evaluate(t => window.find(t), title), `search does not find "${title}"`);

// Every event has its name in the accessibility tree, as Chromium tells it to screen readers.
const session = await page.context().newCDPSession(page);
const { nodes } = await session.send('Accessibility.getFullAXTree');
const spoken = nodes.filter(n => !n.ignored && n.role?.value === 'listitem').map(n => n.name?.value ?? '');
for (const group of await page.locator('.timeline .event > title').allTextContents())
    check(spoken.includes(group), `the accessibility tree does not name "${group}"`);

const named = page.locator('.timeline [role=listitem].event');
check(await named.count() === events, `${await named.count()} events are drawn, not ${events}`);
for (let i = 0; i < events; ++i) {
    const name = await named.nth(i).locator('title').first().textContent();
    check(name.includes(': '), `event ${i} is called "${name}"`);
}

// A click on an entry shows its quote, and the button takes it away.
const words = page.locator('.timeline .event text.label').first();
await words.click();
check(await page.locator('#quote blockquote').first().isVisible(), 'a click shows no quote');
await page.locator('#quote button').click();
check(!(await page.locator('#quote').isVisible()), 'the button does not close the quote');

// The keyboard opens the quote of an entry, and closes it again.
const entry = named.first();
await entry.focus();
await page.keyboard.press('Enter');
check(await page.locator('#quote').isVisible(), 'Enter shows no quote');
check((await page.locator('#quote').innerText()).includes(title), 'the quote is not that of the entry');
await page.keyboard.press('Escape');
check(!(await page.locator('#quote').isVisible()), 'Escape does not close the quote');

// The filter leaves what contains all words.
await page.fill('#filter input', title);
check(await items.filter({ visible: true }).count() >= 1, 'the filter finds nothing');
check(await items.filter({ visible: true }).count() < events, 'the filter leaves everything');

await page.fill('#filter input', '');
check(await items.filter({ visible: true }).count() === events, 'an empty filter hides events');

// Readers who prefer dark get it.
await page.emulateMedia({ colorScheme: 'dark' });
const [red] = (await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).match(/\d+/);
check(Number(red) < 64, `dark readers get a background of ${red}`);

// Without scripts it is all there, but for the filter.
const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
await plain.goto(url);
check(await plain.locator('ol.events > li').count() === events, 'without scripts events are missing');
check(!(await plain.locator('#filter').isVisible()), 'without scripts the filter is shown');
await browser.close();

for (const problem of problems) console.error(problem);
process.exit(problems.length ? 1 : 0);
