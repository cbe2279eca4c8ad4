const { chromium } = require('playwright-core');
(async () => { const port = process.argv[2];
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--proxy-bypass-list=<-loopback>'], proxy: { server: 'http://127.0.0.1:9388', bypass: '<-loopback>' } });
  const page = await browser.newPage(); await page.goto('http://127.0.0.1:' + port + '/');
  console.log(await page.evaluate('(' + require('./page.js') + ')(' + port + ')')); await browser.close(); })();
