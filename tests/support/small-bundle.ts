import sahel from '../../packs/sahel.json';

const TOPICS: readonly string[] = ['mali', 'france', 'barkhane'];
const isKept = (id: string): boolean => TOPICS.includes(id);
const outlets: readonly string[] = sahel.events.flatMap(({ versions }) => versions.map(({ outlet }) => outlet));

/** The bundled pack with three topics, a few aliases and only the outlets of its event. */
const small = {
  ...sahel,
  topics: sahel.topics
    .filter(({ id }) => isKept(id))
    .map((topic) => ({ ...topic, aliases: topic.aliases.slice(0, 3), related: topic.related.filter(isKept) })),
  blockers: sahel.blockers.slice(0, 3),
  timeline: [],
  outlets: sahel.outlets.filter(({ id }) => outlets.includes(id)),
  events: sahel.events.map((event) => ({
    ...event,
    topics: event.topics.filter(isKept),
    versions: event.versions.map((version) => ({
      ...version,
      statements: version.statements.map((statement) => ({ ...statement, topics: statement.topics.filter(isKept) })),
    })),
  })),
};

/** In place of the extension's files, where something is done anew for each row of the bundled pack. */
export function serveSmallBundle(): Promise<Response> {
  return Promise.resolve(Response.json(small));
}
