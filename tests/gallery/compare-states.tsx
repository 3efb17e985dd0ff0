import { Compare } from '../../components/compare/compare';
import { knownByAddress, knownByText } from './popover-props';
import type { State } from './state';

const HOST = 'www.harbourcourier.example';

function compare(name: string, known: () => ReturnType<typeof knownByText>, press: readonly string[] = []): State {
  return {
    name: `compare-${name}`,
    surface: 'compare',
    press,
    render: () => {
      const { value } = known();
      const story = { title: 'Mali ends its defence accords with France', url: `https://${HOST}/world/africa/` };
      return <Compare opened={value && { story, known: value }} />;
    },
  };
}

/** The page that holds two versions side by side. */
export const compareStates: readonly State[] = [
  compare('known', knownByText),
  compare('second-tab', knownByText, ['[role=tab]:last-child']),
  compare('one-version', () => knownByAddress('AFP')),
  { name: 'compare-gone', surface: 'compare', render: () => <Compare opened={null} /> },
];
