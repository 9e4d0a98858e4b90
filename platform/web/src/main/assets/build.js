// Builds what browsers load: one stylesheet and four scripts. Run by Maven: node src/main/assets/build.js <folder for the result>
// Does nothing when no input is newer than the last result.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const target = process.argv[2] ?? 'target/classes/static/assets';
const stamp = join(target, '../../../assets.stamp');
const inputs = ['package.json', 'package-lock.json', ...filesIn('src/main/assets'), ...filesIn('src/main/styles')];
const vendored = {
  'govuk-frontend.min.js': 'node_modules/govuk-frontend/dist/govuk/govuk-frontend.min.js',
  'htmx.esm.min.js': 'node_modules/htmx.org/dist/htmx.esm.min.js',
};
const own = ['app.js', 'session.js', 'favicon.svg'];

const state = fingerprint(inputs);
const results = ['app.css', ...own, ...Object.keys(vendored)].map(name => join(target, name));
if (results.every(existsSync) && existsSync(stamp) && readFileSync(stamp, 'utf8') === state) process.exit(0);

install();
mkdirSync(target, { recursive: true });
const css = await stylesheet();
writeFileSync(join(target, 'app.css'), css);
copyImages(css);
for (const name of own) copyFileSync(join('src/main/assets', name), join(target, name));
for (const [name, source] of Object.entries(vendored)) writeFileSync(join(target, name), withoutSourceMap(source));
writeFileSync(stamp, state);

function install() {
  const mark = 'node_modules/.installed';
  const wanted = fingerprint(['package.json', 'package-lock.json']);
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return;
  execFileSync('npm', ['ci', '--ignore-scripts', '--omit=optional', '--legacy-peer-deps'], { stdio: ['ignore', 'ignore', 'inherit'] });
  writeFileSync(mark, wanted);
}

async function stylesheet() {
  const { compile, Logger } = await import('sass');
  const { css } = compile('src/main/styles/app.scss', { style: 'compressed', loadPaths: ['.'], quietDeps: true, logger: Logger.silent });
  for (const foreign of ['GDS Transport', '@font-face', 'crown']) {
    if (css.includes(foreign)) throw new Error(`The stylesheet must not contain "${foreign}": we are not GOV.UK`);
  }
  return css;
}

// The few icons that MoJ's styles name.
function copyImages(css) {
  for (const [, name] of css.matchAll(/url\(\/assets\/images\/([\w.-]+)\)/g)) {
    mkdirSync(join(target, 'images'), { recursive: true });
    copyFileSync(join('node_modules/@ministryofjustice/frontend/moj/assets/images', name), join(target, 'images', name));
  }
}

function withoutSourceMap(source) {
  return readFileSync(source, 'utf8').replace(/\n?\/\/# sourceMappingURL=\S+\s*$/, '\n');
}

function filesIn(folder) {
  return readdirSync(folder).map(name => join(folder, name)).sort();
}

function fingerprint(files) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}
