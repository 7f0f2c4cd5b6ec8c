import { buildExtension, outputFolder, TARGETS } from './build-extension';

const packed = process.argv.includes('--zip');
const unknown = process.argv.slice(2).filter((option) => option !== '--zip');
if (unknown.length > 0) {
  process.stderr.write(`Unknown option ${unknown.join(' ')}; the only one is --zip.\n`);
  process.exit(2);
}
try {
  for (const target of TARGETS) {
    await buildExtension(target, packed);
    process.stderr.write(`Built ${outputFolder(target)}\n`);
  }
} catch (fault) {
  process.stderr.write(`${fault instanceof Error ? fault.message : String(fault)}\n`);
  process.exit(1);
}
