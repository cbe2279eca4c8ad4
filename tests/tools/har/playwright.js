const { chromium } = require('playwright-core');
(async () => {
  const port = process.argv[2], out = process.argv[3];
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  const context = await browser.newContext({ recordHar: { path: out, content: process.argv[4] || 'embed' } });
  const page = await context.newPage();
  await page.goto('http://127.0.0.1:' + port + '/');
  console.log(await page.evaluate('(' + require('./page.js') + ')(' + port + ')'));
  await context.close(); await browser.close();
})();
