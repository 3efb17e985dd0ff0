import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Saving } from '../../components/options/options';
import type { Loadable } from '../../core/loadable';
import type { SettingName, Settings } from '../../core/settings/settings';
import { changeSettings, onSettingsChanged, readSettings, readSettingsWithNotes } from '../../platform/settings-store';

/** How long "Saved" is shown: long enough to be seen, not to be wondered about. */
const SAVED_MS = 2_500;
/** A pause that has ended is seen to have ended within so long. */
const CLOCK_MS = 15_000;

/** The settings as they are stored, what was wrong with them, and what became of the last change. */
export function useSettings() {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [wrong, setWrong] = useState<readonly SettingName[]>([]);
  const [saving, setSaving] = useState<Saving>('none');
  // What is stored lags behind what the reader has set until all of it is stored.
  const unstoredRef = useRef(0);
  useEffect(() => {
    void readSettingsWithNotes().then((read) => {
      setSettings(read.settings);
      setWrong(read.wrong);
    });
    return onSettingsChanged((stored) => unstoredRef.current === 0 && setSettings(stored));
  }, []);
  useEffect(() => {
    if (saving !== 'saved') return;
    const timer = setTimeout(() => setSaving('none'), SAVED_MS);
    return () => clearTimeout(timer);
  }, [saving]);
  const onChange = useCallback((change: (settings: Settings) => Settings) => {
    unstoredRef.current++;
    // Shown at once: in a control that waits for the store, the next press may find what was chosen before.
    setSettings((shown) => shown && change(shown));
    void changeSettings(change)
      .then(
        (changed) => {
          setSaving('saved');
          return changed;
        },
        () => {
          setSaving('failed');
          return readSettings().catch(() => null);
        },
      )
      .then((stored) => {
        unstoredRef.current--;
        if (stored && unstoredRef.current === 0) setSettings(stored);
      });
  }, []);
  // Writing what was read stores the defaults that stand in for what was not allowed.
  const onNotesDone = useCallback(() => {
    setWrong([]);
    onChange((current) => ({ ...current }));
  }, [onChange]);
  return { settings, wrong, saving, onChange, onNotesDone };
}

/** What `load` gives, and the way to load it again; both calls have to be the same ones each time. */
export function useLoaded<Value>(load: () => Promise<Value>): [Loadable<Value>, () => void] {
  const [loaded, setLoaded] = useState<Loadable<Value>>({ kind: 'loading' });
  const again = useCallback(() => {
    load().then(
      (value) => setLoaded({ kind: 'ready', value }),
      () => setLoaded({ kind: 'failed' }),
    );
  }, [load]);
  useEffect(again, [again]);
  return [loaded, again];
}

/** Where the fragment of the address leads, without what it tells the section; another object each time it changes. */
export function usePlace(): { readonly id: string } {
  const [place, setPlace] = useState(readPlace);
  useEffect(() => {
    const listening = new AbortController();
    addEventListener('hashchange', () => setPlace(readPlace()), { signal: listening.signal });
    return () => listening.abort();
  }, []);
  return place;
}

function readPlace(): { readonly id: string } {
  const [, id = ''] = /^#([a-z-]+)/u.exec(location.hash) ?? [];
  return { id };
}

/** The moment now, in ms since 1970, to within a quarter of a minute. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), CLOCK_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}
