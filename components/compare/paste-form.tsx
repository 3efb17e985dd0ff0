import { useId } from 'preact/hooks';
import { useStrings } from '../shared/strings';
import type { PanelProps } from './panel-props';

const LONGEST_OUTLET = 80;

/** A form for the text of an article, with who published it and when. */
export function PasteForm({ onPaste }: Pick<PanelProps, 'onPaste'>) {
  const { t } = useStrings();
  const id = useId();
  return (
    <form
      class="paste"
      aria-labelledby={`${id}-title`}
      onSubmit={(event) => {
        event.preventDefault();
        const read = new FormData(event.currentTarget);
        const field = (name: string) => {
          const value = read.get(name);
          return typeof value === 'string' ? value.trim() : '';
        };
        onPaste({ text: field('text'), outlet: field('outlet'), publishedOn: field('day') });
      }}
    >
      <h3 id={`${id}-title`}>{t('panelWithPaste')}</h3>
      <label for={`${id}-text`}>{t('panelWithText')}</label>
      <textarea id={`${id}-text`} name="text" rows={5} required dir="auto" autocomplete="off" />
      <div class="paste-about">
        <label>
          {t('panelWithOutlet')}
          <input name="outlet" maxLength={LONGEST_OUTLET} dir="auto" autocomplete="off" />
        </label>
        <label>
          {t('panelWithDate')}
          <input name="day" type="date" />
        </label>
      </div>
      <p class="quiet">{t('panelWithOptional')}</p>
      <button type="submit" class="main-action">
        {t('panelWithGo')}
      </button>
    </form>
  );
}
