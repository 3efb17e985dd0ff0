import { cleanup, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { axeFindings, renderWithWords } from '../../tests/support/render-with-words';
import { OwnWords, StoryTitle } from './story-title';

afterEach(cleanup);

describe('StoryTitle', () => {
  it('is in the reader’s language where a pack gives it', () => {
    renderWithWords(<StoryTitle from="pack" title={{ en: 'The dam', ar: 'السد' }} language="fr" />, 'ar');

    expect(screen.getByText('السد').lang).toBe('ar');
  });

  it('is in the language of its outlet where it comes from own reading', () => {
    renderWithWords(<StoryTitle from="reading" title={{ en: 'Le barrage' }} language="fr" />);

    const title = screen.getByText('Le barrage');

    expect([title.lang, title.dir]).toEqual(['fr', 'auto']);
  });
});

describe('OwnWords', () => {
  it('gives axe nothing to find, with a language and without', async () => {
    const { container } = renderWithWords(
      <p>
        <OwnWords language="">The dam</OwnWords> <OwnWords language="fr">Le barrage</OwnWords>
      </p>,
    );

    expect(await axeFindings(container)).toEqual([]);
  });
});
