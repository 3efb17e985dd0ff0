import { articleOf, textOfArticle, textOfStory, type ComparedArticle } from '../core/compare/compared-article';
import type { ShownSide, SideBySide, TextsResult } from '../core/compare/side-by-side';
import { toldDates } from '../core/compare/told-dates';
import { wordingLines } from '../core/compare/wording-lines';
import { outletOf } from '../core/outlets/outlet-of';
import { storyKey } from '../core/outlets/story-key';
import type { Outlet, TopicId } from '../core/packs/pack';
import { ok, type Result } from '../core/result';
import type { OtherVersion, OtherVersions } from '../core/stories/other-versions';
import { asSentBy } from '../core/stories/sent-story';
import type { Story, StoryOnPage } from '../core/stories/story';
import type { StoryRow } from '../platform/db/schema';
import type { LookUpFailure, OtherSide } from '../platform/messages';
import { isWholeStory } from '../platform/db/stories';
import { compareAsShown, inLanguageOf } from './compare-stories';
import { describeEvent } from './describe-event';
import { findOtherVersions } from './find-other-versions';
import { fromKnowledge, type Knowledge } from './knowledge';
import { labelOf } from './outlet-label';
import { withOwnReading } from './own-reading';

interface Asked {
  readonly here: StoryOnPage & { readonly url: string };
  readonly there: OtherSide;
}

/** What is known of the other side, and the article to compare, where its text is at hand. */
interface Other {
  readonly side: ShownSide;
  readonly article: ComparedArticle | null;
  readonly version: OtherVersion | null;
  readonly hasText: boolean;
}

type OutletRows = Awaited<ReturnType<Knowledge['outlets']>>;

/** The story in a tab side by side with a known version or with an article at hand; null where the version is not known any more. */
export async function compareSides(
  { here, there }: Asked,
  now = Date.now(),
): Promise<Result<SideBySide | null, LookUpFailure>> {
  const { url, topics } = here;
  const [rows, found] = await Promise.all([
    fromKnowledge((knowledge) => knowledge.outlets()),
    findOtherVersions({ story: here.story, topics }, url),
  ]);
  if (!found.ok) return found;
  const outlets = rows.map(({ outlet }) => outlet);
  const story = asSentBy(here.story, url, outlets);
  const today = dayOf(now);
  const other =
    there.kind === 'article' ? otherArticle(there, found.value, rows, today) : await otherVersion(there, found.value);
  if (!other) return ok(null);
  const told = inLanguageOf(story, other.side);
  return ok({
    here: hereSide(story, rows, today),
    there: other.side,
    reasons: other.version?.reasons ?? [],
    sharedCopy: other.version?.sharedCopy ?? null,
    ...(await shownTexts(told, other, topics)),
    hasText: other.hasText,
    ...(await describeEvent(told, topics)),
  });
}

function dayOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

/** Both texts held against each other, or what a pack says of the two where the other text is not at hand. */
async function shownTexts(
  story: Story,
  { article, version }: Other,
  topics: readonly TopicId[],
): Promise<Pick<SideBySide, 'result' | 'names' | 'dates'>> {
  if (!article) return { result: curated(version?.comparison ?? null), names: [], dates: [] };
  const here = textOfStory(story);
  const there = textOfArticle(inLanguageOf(article, story));
  const result = await compareAsShown({ here, there }, { topics, isOneEvent: version !== null });
  const names = result.kind === 'compared' ? wordingLines(result.wording, here.language, there.language) : [];
  return { result, names, dates: toldDates(here, there) };
}

function curated(comparison: OtherVersion['comparison']): TextsResult {
  if (!comparison) return { kind: 'not-compared', reason: 'empty-there' };
  const nothing = { figures: [], wording: [], notCompared: { here: [], there: [] }, isCut: false };
  return { kind: 'compared', comparison, ...nothing };
}

function hereSide({ url, siteName, title, language, publishedOn }: Story, rows: OutletRows, today: string): ShownSide {
  const outlet = outletAt(url, siteName, rows);
  return { from: 'page', outlet, title: { en: title }, url, language, publishedOn, readOn: today };
}

function outletAt(url: string | null, siteName: string, rows: OutletRows): ShownSide['outlet'] {
  const outlets: readonly Outlet[] = rows.map(({ outlet }) => outlet);
  const publisher = url === null ? null : outletOf(url, outlets);
  return labelOf(publisher?.outlet?.id, rows) ?? { id: null, name: siteName || (publisher?.site ?? '') };
}

function otherArticle(
  { article, version: versionUrl }: Extract<OtherSide, { kind: 'article' }>,
  found: OtherVersions | null,
  rows: OutletRows,
  today: string,
): Other {
  const { from, url, siteName, title, language, publishedOn } = article;
  const outlet = outletAt(url, siteName, rows);
  const side = { from, outlet, title: { en: title }, url, language, publishedOn, readOn: today };
  const version = found?.versions.find((each) => each.version.url === versionUrl) ?? null;
  return { side, article, version, hasText: true };
}

async function otherVersion(
  { url, by }: Extract<OtherSide, { kind: 'version' }>,
  found: OtherVersions | null,
): Promise<Other | null> {
  const version = found?.versions.find((each) => each.version.url === url);
  if (!version) return null;
  const row = await keptStory(url);
  if (!row && version.from === 'reading') return null;
  const isByText = row !== null && (version.from === 'reading' || by === 'text');
  const { title, language, publishedOn } = version.version;
  const told = { outlet: version.outlet, url, language, publishedOn };
  const side: ShownSide = isByText
    ? { ...told, from: 'reading', title: { en: row.title }, readOn: dayOf(row.savedAt) }
    : { ...told, from: version.from, title, readOn: null };
  return { side, article: isByText ? articleOf(row, 'fetched') : null, version, hasText: row !== null };
}

/** A story of own reading by its address or a variant of it; null where there is none, or it cannot be read. */
async function keptStory(url: string): Promise<StoryRow | null> {
  try {
    const row = await withOwnReading(
      async (database) =>
        (await database.get('stories', url)) ?? (await database.getFromIndex('stories', 'byKey', storyKey(url))),
    );
    return isWholeStory(row) ? row : null;
  } catch (error) {
    console.error('Sidelight could not look for a story in own reading:', error);
    return null;
  }
}
