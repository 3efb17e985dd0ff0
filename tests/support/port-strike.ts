import type { Story } from '../../core/stories/story';
import { buildStory } from './builders';

/** The Anvil Post's report on the end of an invented strike; Mali is mentioned in it. */
export function buildAnvil(rest: Partial<Story> = {}): Story {
  return buildStory({
    url: 'https://anvil.example/port',
    siteName: 'Anvil Post',
    title: 'Dockers in Ostvik end strike after night of talks',
    publishedOn: '2024-03-05',
    sentences: [
      'Dockers in Ostvik went back to work on Tuesday after 17 days, when union leader Marta Lindqvist signed a deal at dawn.',
      'The port of Ostvik will pay 640 workers a bonus of 1,200 crowns, Lindqvist said.',
      'Ships bound for Mali had waited in the bay since the strike began.',
    ],
    ...rest,
  });
}

/** The Bell's report on the same event, with another figure. */
export function buildBell(rest: Partial<Story> = {}): Story {
  return buildStory({
    url: 'https://bell.example/strike',
    siteName: 'The Bell',
    title: 'Ostvik port strike over as union signs',
    publishedOn: '2024-03-05',
    sentences: [
      'A strike that closed the port of Ostvik for 17 days is over, its operator announced on Tuesday.',
      'The port of Ostvik will pay 520 workers a bonus of 1,200 crowns, union chief Marta Lindqvist said.',
      'Ships bound for Mali had waited in the bay since the strike began.',
    ],
    ...rest,
  });
}

/** A report of the same day on something else, in which Mali is mentioned too. */
export function buildChoir(rest: Partial<Story> = {}): Story {
  return buildStory({
    url: 'https://chime.example/choir',
    siteName: 'Chime',
    title: 'Choir of Varde sings in the open',
    publishedOn: '2024-03-05',
    sentences: [
      'The choir of Varde sang under the old lime trees for two hours.',
      'Its conductor Jon Aas has written a song about Mali.',
      'Some 300 people listened, and nobody left before the rain.',
    ],
    ...rest,
  });
}
