import { mentionChooser, type MentionChooser } from '../core/mentions/choose-mentions';
import { findMentions, isStrong, type Mention } from '../core/mentions/find-mentions';
import { countsIn, type Matcher } from '../core/mentions/matcher';
import type { TopicId } from '../core/packs/pack';
import type { BriefTopic, PageBrief } from '../core/settings/page-brief';
import { languageAround } from './page-languages';
import type { PageMarks } from './page-marks';
import { elementAbove } from './shadow-roots';
import type { Place, TextPart } from './text-part';

/** A shorter block is a label, a table cell or a button, in characters. */
const SHORTEST_RUN = 40;

/** What came of marking a part: marks, none, or the company that marks above it have waited for. */
export type Marked = 'marks' | 'none' | 'company';

/** Finds the mentions in the parts of one page, chooses which to show, and marks them. */
export class MentionMarker {
  readonly #brief: PageBrief;
  readonly #marks: PageMarks;
  readonly #topics: ReadonlyMap<TopicId, BriefTopic>;
  #chooser: MentionChooser;
  /** Topics that the page has mentioned so far. */
  readonly #met = new Set<TopicId>();
  #isSupported = false;

  constructor(brief: PageBrief, marks: PageMarks) {
    this.#brief = brief;
    this.#marks = marks;
    this.#topics = new Map(brief.topics.map((topic) => [topic.id, topic]));
    this.#chooser = mentionChooser(brief.density);
  }

  /** The mentions in a part, with the support that earlier parts give. */
  mentionsIn(part: TextPart, matcher: Matcher): Mention[] {
    const { languages } = matcher;
    const [main = ''] = languages;
    return findMentions(part.text, matcher, {
      isSupported: this.#isSupported,
      mayStand: (start, end, alias) =>
        part.isWhole(start, end) &&
        (languages.length < 2 || countsIn(alias, languageAround(part.nodeAt(start)) ?? main)),
    });
  }

  mark(part: TextPart, matcher: Matcher): Marked {
    const mentions = this.mentionsIn(part, matcher);
    this.#isSupported ||= mentions.some(({ alias }) => isStrong(alias));
    if (this.#meet(mentions)) return 'company';
    const chosen = this.#chooser.choose({
      mentions,
      length: part.text.length,
      mayMark: ({ topicId, start }) => {
        const place = part.placeAt(start);
        return (
          this.#isWanted(topicId, place) &&
          (place !== 'text' || part.isRunning(start, SHORTEST_RUN)) &&
          isInSight(part.nodeAt(start))
        );
      },
    });
    for (const mention of chosen) this.#add(mention, part);
    return chosen.length > 0 ? 'marks' : 'none';
  }

  /** Begins at the start of the same page, knowing what it mentions. */
  restart(): void {
    this.#chooser = mentionChooser(this.#brief.density);
    this.#marks.clear();
  }

  /** Makes a topic's next mention due, since one of its marks has gone. */
  forget(topicId: TopicId): void {
    this.#chooser.forget(topicId);
  }

  /** Begins an entry of its own, as of a live blog. */
  beginEntry(): void {
    this.#chooser.beginEntry();
  }

  /** Notes the topics mentioned, and says whether one of them is the company that marks above it have waited for. */
  #meet(mentions: readonly Mention[]): boolean {
    const before = this.#met.size;
    for (const { topicId } of mentions) this.#met.add(topicId);
    const isFirstCompany = before === 1 && this.#met.size > 1;
    return isFirstCompany && [...this.#met].some((id) => this.#topics.get(id)?.inCompany);
  }

  #isWanted(topicId: TopicId, place: Place): boolean {
    if (place === 'heading' && !this.#brief.marksHeadings) return false;
    if (place === 'link' && !this.#brief.marksLinks) return false;
    return this.#met.size > 1 || this.#topics.get(topicId)?.inCompany !== true;
  }

  #add(mention: Mention, part: TextPart): void {
    const range = part.rangeOf(mention.start, mention.end);
    const colour = this.#topics.get(mention.topicId)?.colour;
    if (colour !== undefined && !this.#marks.hasAt(range)) this.#marks.add({ mention, range, colour });
  }
}

function isInSight(node: Text): boolean {
  return elementAbove(node)?.checkVisibility({ visibilityProperty: true }) ?? false;
}
