// Packs bpmnlint and the rules of .bpmnlintrc into one file that the tests run without Node: npm run bundle:bpmnlint
const fs = require('node:fs');
const path = require('node:path');
const compileConfig = require('bpmnlint/lib/support/compile-config');
const esbuild = require('esbuild');

const root = path.resolve(__dirname, '../../..');
const rules = JSON.parse(fs.readFileSync(path.join(root, '.bpmnlintrc'), 'utf8'));
const packages = ['bpmnlint', 'bpmnlint-plugin-camunda-compat', 'camunda-bpmn-moddle', 'bpmn-moddle', 'moddle', 'moddle-xml', 'saxen', 'min-dash'];

const entry = `
import { BpmnModdle } from 'bpmn-moddle';
import Linter from 'bpmnlint/lib/linter.js';
import camunda from 'camunda-bpmn-moddle/resources/camunda.json';
import bundle from 'compiled:config';

globalThis.rulesOfLinter = ${JSON.stringify(JSON.stringify(rules))};

globalThis.lintModel = async function (xml) {
  const { rootElement, warnings } = await new BpmnModdle({ camunda }).fromXML(xml);
  const findings = warnings.map(warning => 'error import ' + warning.message);
  const results = await new Linter(bundle).lint(rootElement);
  for (const [rule, reports] of Object.entries(results)) {
    for (const report of reports) {
      findings.push([report.category, rule, report.id, report.message].join(' '));
    }
  }
  return findings;
};
`;

function licences() {
  const texts = packages.map(name => {
    const folder = path.join(root, 'node_modules', name);
    const { version } = require(path.join(folder, 'package.json'));
    const licence = fs.readFileSync(path.join(folder, 'LICENSE'), 'utf8').trim();
    return `${name} ${version}\n\n${licence}`;
  });
  return '/*! Written by src/test/bpmnlint/bundle.cjs out of these npm packages.\n\n' + texts.join('\n\n') + '\n*/';
}

async function bundle() {
  const config = await compileConfig(rules);
  await esbuild.build({
    stdin: { contents: entry, resolveDir: root },
    plugins: [{
      name: 'compiled-config',
      setup(build) {
        build.onResolve({ filter: /^compiled:/ }, () => ({ path: 'config', namespace: 'compiled' }));
        build.onLoad({ filter: /.*/, namespace: 'compiled' }, () => ({ contents: config, resolveDir: root }));
      }
    }],
    bundle: true,
    minify: true,
    charset: 'utf8',
    target: 'es2020',
    format: 'iife',
    banner: { js: licences() },
    outfile: path.join(root, 'src/test/resources/bpmnlint.js')
  });
}

bundle();
