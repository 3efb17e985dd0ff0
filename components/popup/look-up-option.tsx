import type { LookupResult } from '../../core/lookup/lookup-result';
import { formatPeriod } from '../../core/text/format-period';
import { Local, useStrings } from '../shared/strings';
import { languageName } from './story-words';

/** One thing that was found: its name, and in a second line what it is. */
export function FoundThing({ result }: { result: LookupResult }) {
  return (
    <>
      <span class={`found-name ${result.kind}`}>
        <ResultName result={result} />
      </span>
      <span class="found-line">
        <ResultLine result={result} />
      </span>
    </>
  );
}

function ResultName({ result }: { result: LookupResult }) {
  switch (result.kind) {
    case 'topic':
      return <Local of={result.label} />;
    case 'outlet':
      return <bdi>{result.name}</bdi>;
    case 'event':
      return <Local of={result.title} />;
    case 'story':
      return <bdi lang={result.language || undefined}>{result.title}</bdi>;
  }
}

function ResultLine({ result }: { result: LookupResult }) {
  const { t, language } = useStrings();
  switch (result.kind) {
    case 'topic':
      return (
        <>
          <Local of={result.gist} />
          {result.matched !== null && ` · ${t('lookupMatched', [result.matched])}`}
        </>
      );
    case 'outlet':
      return (
        <>
          <Local of={result.country} /> · <Local of={result.funding} />
        </>
      );
    case 'event':
      return <time dateTime={result.date}>{formatPeriod(result.date, language)}</time>;
    case 'story': {
      const inLanguage = languageName(result.language, language);
      return (
        <>
          <bdi>{result.outlet}</bdi> · <time dateTime={result.day}>{formatPeriod(result.day, language)}</time>
          {inLanguage && ` · ${inLanguage}`}
        </>
      );
    }
  }
}
