// Draws every model in bpmn/ as docs/images/<model>.png: `npm ci && npm run render:bpmn`.
// The browser is Debian's Chromium; another one is named by CHROMIUM.
import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const require = createRequire(import.meta.url);
const images = fileURLToPath(new URL('.', import.meta.url));
const models = join(images, '..', '..', 'bpmn');
const font = await readFile(require.resolve('@expo-google-fonts/sarabun/400Regular/Sarabun_400Regular.ttf'), 'base64');

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu'],
});
try {
  const page = await browser.newPage({ deviceScaleFactor: 2 });
  await page.setContent(`<style>
    @font-face { font-family: Sarabun; src: url(data:font/ttf;base64,${font}) }
    body { margin: 0; background: white; font-family: Sarabun }
    #picture { display: inline-block; padding: 16px } #picture svg { display: block }
  </style><div id="canvas" style="width: 2400px; height: 1400px"></div><div id="picture"></div>`);
  await page.addScriptTag({ path: require.resolve('bpmn-js/dist/bpmn-viewer.production.min.js') });
  await page.evaluate(() => document.fonts.load('13px Sarabun', 'กข'));
  for (const model of (await readdir(models)).filter((name) => name.endsWith('.bpmn')).sort()) {
    const xml = await readFile(join(models, model), 'utf8');
    await page.evaluate(draw, xml);
    const path = join(images, model.replace(/\.bpmn$/, '.png'));
    await page.locator('#picture').screenshot({ path });
    console.log(path);
  }
} finally {
  await browser.close();
}

/** Runs inside the page: imports the model and shows its picture alone, without the viewer around it. */
async function draw(xml) {
  const canvas = document.getElementById('canvas');
  canvas.style.display = 'block';
  const viewer = new window.BpmnJS({
    container: canvas,
    textRenderer: {
      defaultStyle: { fontFamily: 'Sarabun', fontSize: 13, lineHeight: 1.3 },
      externalStyle: { fontFamily: 'Sarabun', fontSize: 12, lineHeight: 1.3 },
    },
  });
  const { warnings } = await viewer.importXML(xml);
  if (warnings.length > 0) throw new Error(warnings.map((warning) => warning.message).join('\n'));
  const { svg } = await viewer.saveSVG();
  viewer.destroy();
  canvas.style.display = 'none';
  document.getElementById('picture').innerHTML = svg.slice(svg.indexOf('<svg'));
}
