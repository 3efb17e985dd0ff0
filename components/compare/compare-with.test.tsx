import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { panelProps } from '../../tests/gallery/panel-props';
import { axeFindings, renderWithWords } from '../../tests/support/render-with-words';
import { CompareWith } from './compare-with';
import type { CompareWithFault } from '../../core/compare/compared-article';
import type { PanelProps } from './panel-props';

afterEach(cleanup);

function show(rest: Partial<PanelProps> = {}, isMain = true) {
  return renderWithWords(<CompareWith {...panelProps(null, rest)} isMain={isMain} />);
}

const tabs: PanelProps['tabs'] = { kind: 'ready', value: [{ id: 3, title: 'A ferry', host: 'north.example' }] };

describe('CompareWith', () => {
  it('says that nothing is sent or kept', () => {
    show();

    expect(screen.getByText('Nothing is sent, and nothing is kept.', { exact: false })).toBeTruthy();
  });

  it('asks for the other tabs once it is opened', () => {
    const onListTabs = vi.fn();
    const { container } = show({ onListTabs }, false);
    const details = container.querySelector('details');
    if (!details) throw new Error('there is nothing to open');

    expect(onListTabs).not.toHaveBeenCalled();
    details.open = true;
    fireEvent(details, new Event('toggle'));

    expect(onListTabs).toHaveBeenCalledOnce();
  });

  it('compares with another tab', () => {
    const onTab = vi.fn();
    show({ tabs, onTab });

    fireEvent.click(screen.getByRole('button', { name: 'A ferry north.example' }));

    expect(onTab).toHaveBeenCalledWith(3);
  });

  it.each([
    [{ kind: 'loading' }, 'Looking for other tabs…'],
    [{ kind: 'failed' }, 'could not be listed'],
    [{ kind: 'ready', value: [] }, 'No other tab holds a page'],
  ] satisfies [PanelProps['tabs'], string][])('says that there is no list: %j', (none, words) => {
    show({ tabs: none });

    expect(screen.getByText(words, { exact: false })).toBeTruthy();
  });

  it('compares with pasted text, with who published it and when', () => {
    const onPaste = vi.fn();
    show({ onPaste });
    fireEvent.input(screen.getByLabelText('Text of the article'), { target: { value: '  The ferry sank. ' } });
    fireEvent.input(screen.getByLabelText('Who published it'), { target: { value: 'North Shore' } });
    fireEvent.input(screen.getByLabelText('When'), { target: { value: '2031-03-08' } });

    fireEvent.submit(screen.getByRole('form', { name: 'Text that you paste' }));

    expect(onPaste).toHaveBeenCalledWith({ text: 'The ferry sank.', outlet: 'North Shore', publishedOn: '2031-03-08' });
  });

  it('compares with a file', () => {
    const onFile = vi.fn();
    show({ onFile });
    const file = new File(['The ferry sank.'], 'ferry.txt', { type: 'text/plain' });
    const input = screen.getByLabelText('A file');
    Object.defineProperty(input, 'files', { value: [file] });

    fireEvent.change(input);

    expect(onFile).toHaveBeenCalledWith(file);
  });

  it.each([
    ['tab-unreadable', 'That tab cannot be read'],
    ['no-text', 'Too little running text'],
    ['file-too-large', 'That file is too large'],
    ['file-type', 'neither a saved page nor plain text'],
  ] satisfies [CompareWithFault, string][])('says what is wrong: %s', (withFault, words) => {
    show({ withFault });

    expect(screen.getByRole('alert').textContent).toContain(words);
  });

  it('has nothing that axe finds wrong', async () => {
    const { container } = show({ tabs });

    expect(await axeFindings(container)).toEqual([]);
  });
});
