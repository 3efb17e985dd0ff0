import { isUnchanged, type ImportChanges, type SettingChange } from '../../core/settings/compare-settings';
import type { Imported } from '../../core/settings/transfer';
import type { OwnTopic } from '../../core/topics/own-topic';
import { useStrings } from '../shared/strings';
import { changeWords, settingName, type TransferNames } from './setting-words';

export interface TransferChangesProps {
  readonly imported: Imported;
  readonly changes: ImportChanges;
  readonly names: TransferNames;
}

/** What an import would change, and what in its file was of no use. */
export function TransferChanges({ imported, changes, names }: TransferChangesProps) {
  const { t } = useStrings();
  return (
    <>
      {isUnchanged(changes) ? <p>{t('transferNothing')}</p> : <Changes changes={changes} names={names} />}
      {imported.ownTopics.length > 0 && <p class="quiet">{t('transferTopicsStay')}</p>}
      <Refused imported={imported} changes={changes} />
    </>
  );
}

function Changes({ changes, names }: Omit<TransferChangesProps, 'imported'>) {
  const { t } = useStrings();
  const { settings, topicsAdded, topicsChanged } = changes;
  return (
    <table class="data-table changes-table" aria-labelledby="transfer-dry-run">
      <thead>
        <tr>
          <th scope="col">{t('transferSetting')}</th>
          <th scope="col">{t('transferNow')}</th>
          <th scope="col">{t('transferAfter')}</th>
        </tr>
      </thead>
      <tbody>
        {settings.map((change) => (
          <SettingRow key={change.name} change={change} names={withTopics(names, topicsAdded)} />
        ))}
        {topicsAdded.length + topicsChanged.length > 0 && (
          <tr>
            <th scope="row">{t('transferOwnTopics')}</th>
            <td colSpan={2}>
              <Items word={t('transferAdded')} items={topicsAdded.map(({ label }) => label)} />
              <Items word={t('transferChanged')} items={topicsChanged.map(({ label }) => label)} />
            </td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

function withTopics(names: TransferNames, added: readonly OwnTopic[]): TransferNames {
  return {
    ...names,
    topics: new Map([...names.topics, ...added.map(({ id, label }) => [id, { en: label }] as const)]),
  };
}

function SettingRow({ change, names }: { readonly change: SettingChange; readonly names: TransferNames }) {
  const strings = useStrings();
  const { t, language } = strings;
  const words = changeWords(change, names, strings);
  const name = <th scope="row">{t(settingName(change.name))}</th>;
  if (words.kind === 'value') {
    return (
      <tr>
        {name}
        <td data-label={t('transferNow')}>{words.from}</td>
        <td data-label={t('transferAfter')}>{words.to}</td>
      </tr>
    );
  }
  const count = (items: number) => (items === 0 ? t('transferNone') : new Intl.NumberFormat(language).format(items));
  return (
    <tr>
      {name}
      <td data-label={t('transferNow')}>{count(words.from)}</td>
      <td data-label={t('transferAfter')}>
        {count(words.to)}
        <Items word={t('transferAdded')} items={words.added} />
        <Items word={t('transferRemoved')} items={words.removed} />
      </td>
    </tr>
  );
}

/** More than so many are only counted. */
const MOST_SHOWN = 8;

function Items({ word, items }: { readonly word: string; readonly items: readonly string[] }) {
  const { t, language } = useStrings();
  if (items.length === 0) return null;
  const more = items.length - MOST_SHOWN;
  const shown = items.slice(0, MOST_SHOWN).map((item) => `\u2068${item}\u2069`);
  const rest = more > 0 ? [t('transferAndMore', [new Intl.NumberFormat(language).format(more)])] : [];
  return (
    <p class="items">
      <span class="quiet">{word}</span> {[...shown, ...rest].join(' · ')}
    </p>
  );
}

function Refused({ imported, changes }: Pick<TransferChangesProps, 'imported' | 'changes'>) {
  const { t, language } = useStrings();
  const count = new Intl.NumberFormat(language);
  const { wrong, refusedTopics } = imported;
  if (wrong.length + refusedTopics + changes.topicsWithoutRoom === 0) return null;
  return (
    <div class="note">
      {wrong.length > 0 && (
        <p>
          {t('transferWrong')} {wrong.map((name) => t(settingName(name))).join(' · ')}
        </p>
      )}
      {refusedTopics > 0 && <p>{t('transferRefusedTopics', [count.format(refusedTopics)])}</p>}
      {changes.topicsWithoutRoom > 0 && <p>{t('transferWithoutRoom', [count.format(changes.topicsWithoutRoom)])}</p>}
    </div>
  );
}
