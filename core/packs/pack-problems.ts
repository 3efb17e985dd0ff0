import { outletOfHost } from '../outlets/hosts';
import { splitWords } from '../text/words';
import type { Pack } from './pack';

/** Why a pack was refused: where in it, and what is wrong there. */
export interface PackProblem {
  readonly path: string;
  readonly message: string;
}

/** What no schema of single fields can see: references, ids, addresses and words that do not fit one another. */
export function problemsAcross(pack: Pack): PackProblem[] {
  return [...deadReferences(pack), ...repeatedIds(pack), ...strayVersions(pack), ...wordlessAliases(pack)];
}

/** A list of ids in a pack: where it stands, what it names, and what there is to be named. */
type References = readonly [path: string, kind: string, ids: readonly string[], known: ReadonlySet<string>];

function deadReferences(pack: Pack): PackProblem[] {
  return [...referencesOf(pack)].flatMap(([path, kind, ids, known]) =>
    ids.filter((id) => !known.has(id)).map((id) => ({ path, message: `names the unknown ${kind} "${id}"` })),
  );
}

function* referencesOf(pack: Pack): Generator<References> {
  const topics = new Set<string>(pack.topics.map(({ id }) => id));
  const outlets = new Set<string>(pack.outlets.map(({ id }) => id));
  const sources = new Set(Object.keys(pack.sources));
  for (const [t, topic] of pack.topics.entries()) {
    const others = new Set([...topics].filter((id) => id !== topic.id));
    yield [`topics.${t}.related`, 'other topic', topic.related, others];
    yield [`topics.${t}.summary.sources`, 'source', topic.summary.sources, sources];
    for (const [f, fact] of topic.facts.entries()) {
      const path = `topics.${t}.facts.${f}`;
      yield [`${path}.sources`, 'source', fact.sources, sources];
      for (const [n, version] of (fact.versions ?? []).entries()) {
        yield [`${path}.versions.${n}.sources`, 'source', version.sources, sources];
      }
    }
  }
  for (const [m, moment] of (pack.timeline ?? []).entries()) {
    yield [`timeline.${m}.topics`, 'topic', moment.topics, topics];
    yield [`timeline.${m}.sources`, 'source', moment.sources, sources];
  }
  for (const [o, outlet] of pack.outlets.entries()) yield [`outlets.${o}.sources`, 'source', outlet.sources, sources];
  for (const [e, event] of pack.events.entries())
    yield* referencesOfEvent(`events.${e}`, event, { topics, outlets, sources });
}

function* referencesOfEvent(
  path: string,
  event: Pack['events'][number],
  known: Readonly<Record<'topics' | 'outlets' | 'sources', ReadonlySet<string>>>,
): Generator<References> {
  yield [`${path}.topics`, 'topic', event.topics, known.topics];
  for (const [n, version] of event.versions.entries()) {
    yield [`${path}.versions.${n}.outlet`, 'outlet', [version.outlet], known.outlets];
    for (const [s, statement] of version.statements.entries()) {
      const place = `${path}.versions.${n}.statements.${s}`;
      yield [`${place}.topics`, 'topic', statement.topics, known.topics];
      for (const [i, note] of (statement.notes ?? []).entries()) {
        yield [`${place}.notes.${i}.sources`, 'source', note.sources, known.sources];
      }
    }
  }
  const statements = new Set<string>(event.versions.flatMap((version) => version.statements.map(({ id }) => id)));
  for (const [r, relation] of event.relations.entries()) {
    yield [`${path}.relations.${r}.statements`, 'statement', relation.statements, statements];
  }
}

function repeatedIds(pack: Pack): PackProblem[] {
  const statements = pack.events.flatMap((event) => event.versions.flatMap((version) => version.statements));
  const facts = pack.topics.flatMap((topic) => topic.facts);
  const { topics, outlets, events, timeline = [] } = pack;
  return Object.entries({ topics, facts, timeline, outlets, events, statements }).flatMap(([path, rows]) => {
    const seen = new Set<string>();
    return rows
      .filter(({ id }) => seen.has(id) || !seen.add(id))
      .map(({ id }) => ({ path, message: `has the id "${id}" twice` }));
  });
}

/** Versions at addresses that are not their outlet's, and relations that do not lead from one version to another. */
function strayVersions(pack: Pack): PackProblem[] {
  return pack.events.flatMap((event, e) => {
    const versions = event.versions.flatMap(({ outlet: id, url }, n): PackProblem[] => {
      const outlet = pack.outlets.find((each) => each.id === id);
      const isAtHome = !outlet || outletOfHost(new URL(url).hostname, [outlet]);
      return isAtHome ? [] : [{ path: `events.${e}.versions.${n}.url`, message: `is on none of the hosts of "${id}"` }];
    });
    const relations = event.relations.flatMap(({ statements: [one, other] }, r): PackProblem[] => {
      const isWithin = event.versions.some(({ statements }) => {
        const ids = statements.map(({ id }) => id);
        return ids.includes(one) && ids.includes(other);
      });
      return isWithin ? [{ path: `events.${e}.relations.${r}`, message: 'relates two statements of one version' }] : [];
    });
    return [...versions, ...relations];
  });
}

function wordlessAliases(pack: Pack): PackProblem[] {
  const lists = [
    ...pack.topics.map(({ aliases }, t) => [`topics.${t}.aliases`, aliases] as const),
    ['blockers', pack.blockers] as const,
  ];
  return lists.flatMap(([path, aliases]) =>
    aliases.flatMap(({ text }, a) =>
      splitWords(text).length > 0 ? [] : [{ path: `${path}.${a}.text`, message: 'has no word in it' }],
    ),
  );
}

const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
/** No pack nests deeper; what does is meant to break something. */
const DEEPEST = 12;

/** Keys that would reach into a program instead of a pack, and nesting without end; looked for before anything is read. */
export function hostileShape(input: unknown, path: readonly string[] = []): PackProblem[] {
  if (typeof input !== 'object' || input === null) return [];
  if (path.length > DEEPEST) return [{ path: path.join('.'), message: `nests deeper than ${DEEPEST} levels` }];
  return Object.keys(input).flatMap((key) => {
    const inner = [...path, key];
    if (FORBIDDEN_KEYS.has(key)) return [{ path: inner.join('.'), message: `has the forbidden key "${key}"` }];
    return hostileShape((input as Record<string, unknown>)[key], inner);
  });
}
