import type { NewsEvent, Statement, StatementId } from '../packs/pack';
import type { Story } from '../stories/story';
import { statementReader } from './carried-statements';
import type { KnownStatement } from './side-by-side';

/** What a known event's statements are, which a story carries, and who else reports them by the names of outlets. */
export function knownStatements(
  story: Story,
  event: NewsEvent,
  nameOf: (outlet: NewsEvent['versions'][number]['outlet']) => string,
): KnownStatement[] {
  const read = statementReader(story, event);
  const all = event.versions.flatMap(({ statements }) => statements);
  const lines: KnownStatement[] = [];
  const seen = new Set<string>();
  for (const { id, text } of all) {
    if (seen.has(id)) continue;
    // What several versions report is one line, told by whichever of its statements the story shows.
    const ids = [id, ...sameAs(event, id)];
    for (const each of ids) seen.add(each);
    const isAlike = (statement: Statement) => ids.includes(statement.id);
    const carried = all.filter(isAlike).map(read);
    const teller = carried.find(({ kind }) => kind === 'told');
    lines.push({
      id,
      text,
      outlets: event.versions.filter(({ statements }) => statements.some(isAlike)).map(({ outlet }) => nameOf(outlet)),
      here: teller ? 'told' : carried.every(({ kind }) => kind === 'absent') ? 'left-out' : 'unsure',
      sentence: teller?.kind === 'told' ? teller.sentence : '',
    });
  }
  return lines;
}

/** The statements of other versions that say the same, as the pack relates them. */
function sameAs({ relations }: NewsEvent, id: StatementId): StatementId[] {
  return relations
    .filter(({ kind, statements }) => kind === 'same' && statements.includes(id))
    .flatMap(({ statements }) => statements.filter((each) => each !== id));
}
