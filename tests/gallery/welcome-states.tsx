import { Welcome, type WelcomeProps } from '../../components/welcome/welcome';
import type { State } from './state';

function welcome(name: string, told: Partial<WelcomeProps> = {}): State {
  return {
    name,
    surface: 'welcome',
    render: () => (
      <Welcome access="had" keepsReading={true} onAllow={() => undefined} onKeepReading={() => undefined} {...told} />
    ),
  };
}

/** The first page a reader sees. */
export const welcomeStates: readonly State[] = [
  welcome('welcome'),
  welcome('welcome-no-access', { access: 'withheld' }),
  welcome('welcome-access-refused', { access: 'refused' }),
  welcome('welcome-access-given', { access: 'given' }),
  welcome('welcome-reading-off', { keepsReading: false }),
];
