import { readFileSync } from 'node:fs';
import { parsePack } from '../core/packs/parse-pack';

for (const file of process.argv.slice(2)) {
  const parsed = parsePack(JSON.parse(readFileSync(file, 'utf8')));
  if (parsed.ok) {
    console.log(
      `${file}: ${parsed.value.topics.length} topics, ${parsed.value.outlets.length} outlets, ${parsed.value.events.length} events`,
    );
    continue;
  }
  for (const { path, message } of parsed.error) console.error(`${file}: ${path}: ${message}`);
  process.exitCode = 1;
}
