import { useState } from 'preact/hooks';
import type { Loadable } from '../../core/loadable';
import type { LocalText, TopicId } from '../../core/packs/pack';
import { pickText } from '../../core/packs/pick-text';
import { withColour, withCompany, withTopic } from '../../core/settings/change-settings';
import { MARK_COLOURS } from '../../core/settings/page-brief';
import { Local, useStrings, type StringKey } from '../shared/strings';
import { Tick, type ChangesSettings } from './controls';
import { Section } from './section';

/** A topic that may be followed. */
export interface FollowableTopic {
  readonly id: TopicId;
  readonly label: LocalText;
  readonly gist: LocalText;
  /** Whether the reader has made it. */
  readonly isOwn: boolean;
}

export interface TopicsSectionProps extends ChangesSettings {
  readonly topics: Loadable<readonly FollowableTopic[]>;
}

const COLOUR_WORDS = [
  'optionsColour1',
  'optionsColour2',
  'optionsColour3',
  'optionsColour4',
  'optionsColour5',
  'optionsColour6',
  'optionsColour7',
  'optionsColour8',
] as const satisfies readonly StringKey[];
const COMPANY_HINT = 'topics-company-hint';

/** Which topics are followed, each with its colour and whether it is marked only beside others. */
export function TopicsSection({ topics, settings, onChange }: TopicsSectionProps) {
  const { t } = useStrings();
  return (
    <Section
      id="topics"
      title="optionsTopics"
      keys={['optionsTopicsHint', 'optionsColours', 'optionsTopicCompany', ...COLOUR_WORDS]}
    >
      <p class="quiet">{t('optionsTopicsHint')}</p>
      {topics.kind === 'loading' && <p role="status">{t('lookingUp')}</p>}
      {topics.kind === 'failed' && <p role="alert">{t('lookUpFailed')}</p>}
      {topics.kind === 'ready' && <Topics topics={topics.value} settings={settings} onChange={onChange} />}
    </Section>
  );
}

function Topics({ topics, settings, onChange }: ChangesSettings & { readonly topics: readonly FollowableTopic[] }) {
  const { t, language } = useStrings();
  // A topic stays where it is when it is ticked: a list that moves under the pointer is pressed in the wrong place.
  const [followedAtFirst] = useState(settings.followedTopics);
  const collator = new Intl.Collator(language);
  const rank = ({ id }: FollowableTopic) => (followedAtFirst.includes(id) ? 0 : 1);
  const nameOf = ({ label }: FollowableTopic) => pickText(label, language).text;
  const listed = topics.toSorted((a, b) => rank(a) - rank(b) || collator.compare(nameOf(a), nameOf(b)));
  const isAnyFollowed = topics.some(({ id }) => settings.followedTopics.includes(id));
  return (
    <>
      {isAnyFollowed ? (
        <p id={COMPANY_HINT} class="quiet">
          {t('optionsTopicCompanyHint')}
        </p>
      ) : (
        <p class="note">{t('optionsTopicsNone')}</p>
      )}
      <ul class="follow-list">
        {listed.map((topic) => (
          <TopicLine
            key={topic.id}
            topic={topic}
            place={topics.indexOf(topic)}
            settings={settings}
            onChange={onChange}
          />
        ))}
      </ul>
    </>
  );
}

/** `place` is where the packs list it, which gives it its colour until the reader chooses one. */
function TopicLine({
  topic: { id, label, gist, isOwn },
  place,
  settings,
  onChange,
}: ChangesSettings & { readonly topic: FollowableTopic; readonly place: number }) {
  const { t, language } = useStrings();
  const isFollowed = settings.followedTopics.includes(id);
  const name = pickText(label, language).text;
  return (
    <li class="follow">
      <Tick
        isOn={isFollowed}
        onChange={(isOn) => onChange((current) => withTopic(current, id, isOn))}
        label={
          <>
            <span class="follow-name">
              <Local of={label} />
            </span>{' '}
            <span class="quiet">
              · <Local of={gist} />
            </span>
            {isOwn && <span class="badge">{t('optionsTopicYours')}</span>}
          </>
        }
      />
      {isFollowed && (
        <div class="follow-more">
          <Swatches
            legend={t('optionsTopicColour', [name])}
            chosen={settings.colours[id] ?? (place % MARK_COLOURS) + 1}
            onChoose={(colour) => onChange((current) => withColour(current, id, colour))}
          />
          <Tick
            label={t('optionsTopicCompany')}
            describedBy={COMPANY_HINT}
            isOn={settings.inCompany.includes(id)}
            onChange={(isOn) => onChange((current) => withCompany(current, id, isOn))}
          />
        </div>
      )}
    </li>
  );
}

interface SwatchesProps {
  readonly legend: string;
  readonly chosen: number;
  readonly onChoose: (colour: number) => void;
}

function Swatches({ legend, chosen, onChoose }: SwatchesProps) {
  const { t } = useStrings();
  return (
    <div class="swatches" role="radiogroup" aria-label={legend}>
      {COLOUR_WORDS.map((words, place) => (
        <label key={words} class="swatch" title={t(words)}>
          <input
            class={`colour-${place + 1}`}
            type="radio"
            name={legend}
            aria-label={t(words)}
            checked={place + 1 === chosen}
            onChange={() => onChoose(place + 1)}
          />
        </label>
      ))}
    </div>
  );
}
