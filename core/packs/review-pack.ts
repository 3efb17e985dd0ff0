import { fold } from '../text/fold';
import { splitWords } from '../text/words';
import type { Alias, Pack } from './pack';
import type { PackProblem } from './pack-problems';

/** The two sides of a pair get about the same room: neither may be longer than the other times this. */
const LOPSIDED = 2.5;
/** Below this many words the comparison of lengths says nothing. */
const SHORT = 8;

/** What is allowed in a pack but deserves its author's second look. */
export function reviewPack(pack: Pack): PackProblem[] {
  return [...aliasCollisions(pack), ...unusedSources(pack), ...lopsidedPairs(pack), ...emptyTopics(pack)];
}

function aliasCollisions(pack: Pack): PackProblem[] {
  const owners = new Map<string, { readonly topic: string; readonly alias: Alias }[]>();
  for (const topic of pack.topics) {
    for (const alias of topic.aliases) {
      const key = splitWords(alias.text)
        .map(({ folded }) => folded)
        .join(' ');
      owners.set(key, [...(owners.get(key) ?? []), { topic: topic.id, alias }]);
    }
  }
  return [...owners].flatMap(([key, uses]) => {
    const clash = uses.find((one) =>
      uses.some((other) => one.topic !== other.topic && bothCount(one.alias, other.alias)),
    );
    return clash
      ? [{ path: `topics ${uses.map(({ topic }) => topic).join(', ')}`, message: `share the alias "${key}"` }]
      : [];
  });
}

/** Whether two aliases written alike can both count, in the same language and by themselves. */
function bothCount(one: Alias, other: Alias): boolean {
  if (one.weak || other.weak || one.company || other.company) return false;
  const { languages } = one;
  return !languages || !other.languages || other.languages.some((language) => languages.includes(language));
}

function unusedSources(pack: Pack): PackProblem[] {
  const { sources, ...rest } = pack;
  const text = JSON.stringify(rest);
  return Object.keys(sources)
    .filter((id) => !text.includes(`"${id}"`))
    .map((id) => ({ path: `sources.${id}`, message: 'is used nowhere' }));
}

function lopsidedPairs(pack: Pack): PackProblem[] {
  return pack.events.flatMap((event, e) => {
    const statements = new Map(
      event.versions.flatMap((version) => version.statements.map((each) => [each.id, each] as const)),
    );
    return event.relations.flatMap(({ statements: ids }, r) => {
      const [one = 0, other = 0] = ids.map((id) => splitWords(statements.get(id)?.text.en ?? '').length);
      const isLopsided = Math.max(one, other) > SHORT && Math.max(one, other) > LOPSIDED * Math.min(one, other);
      return isLopsided
        ? [{ path: `events.${e}.relations.${r}`, message: `gives one side ${one} words and the other ${other}` }]
        : [];
    });
  });
}

function emptyTopics(pack: Pack): PackProblem[] {
  const labels = new Map<string, string>();
  return pack.topics.flatMap(({ facts, label, id }, t) => {
    const twin = labels.get(fold(label.en));
    labels.set(fold(label.en), id);
    return [
      ...(facts.length === 0 ? [{ path: `topics.${t}.facts`, message: 'says nothing' }] : []),
      ...(twin !== undefined ? [{ path: `topics.${t}.label`, message: `is the label of "${twin}" too` }] : []),
    ];
  });
}
