import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it } from 'vitest';
import { useFocusAfter } from './focus-after';

afterEach(cleanup);

function More() {
  const [all, showAll] = useState(false);
  const place = useFocusAfter<HTMLUListElement>(all);
  return (
    <>
      <ul ref={place} tabIndex={-1} />
      {!all && <button onClick={() => showAll(true)}>more</button>}
    </>
  );
}

describe('useFocusAfter', () => {
  it('leaves the focus alone at first', () => {
    render(<More />);

    expect(document.activeElement).toBe(document.body);
  });

  it('takes the focus from a button that makes way', async () => {
    render(<More />);
    screen.getByRole('button').focus();

    fireEvent.click(screen.getByRole('button'));

    await expect.poll(() => document.activeElement).toBe(screen.getByRole('list'));
  });
});
