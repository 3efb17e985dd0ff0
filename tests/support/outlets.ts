/** A made-up outlet's page on the event that the built-in pack knows. */
export interface OutletPage {
  readonly name: string;
  readonly address: string;
  /** At least so many mentions are marked. */
  readonly marks: number;
  /** The words of a mark to open the popover on. */
  readonly mark: string;
  /** What is there once the page's own scripts have drawn it; null for a page that comes complete. */
  readonly drawn: string | null;
}

export const OLD_SITE = 'https://www.pennymoorgazette.example/news/020503.htm';
export const ARABIC = 'https://www.nakhlanahr.example/siyasa/mali-tunhi-al-ittifaqiyat.html';
export const LOOP = 'https://www.loopline.example/app/mali-scraps-defence-pacts-with-france';
export const LIVE = 'https://www.northgatepost.example/live/mali-france-accords.html';
export const SEALED = 'https://www.northgatepost.example/sealed/mali-france-accords.html';
export const PLAIN = 'https://www.anvilpost.example/plain/mali-ends-accords.html';
export const FIGHT = 'https://www.anvilpost.example/fight/mali-ends-accords.html';

/** Every outlet of the newsroom, each told in its own words and built in its own way. */
export const OUTLETS: readonly OutletPage[] = [
  {
    name: 'a modern publishing system',
    address: 'https://www.harbourcourier.example/world/africa/mali-ends-defence-accords-with-france.html',
    marks: 8,
    mark: 'Barkhane',
    drawn: null,
  },
  { name: 'an old site of tables', address: OLD_SITE, marks: 5, mark: 'Barkhane', drawn: null },
  { name: 'an Arabic edition', address: ARABIC, marks: 5, mark: 'عملية برخان', drawn: null },
  { name: 'a single-page app', address: LOOP, marks: 3, mark: 'Barkhane', drawn: '.Pulse_a3' },
  { name: 'a live blog', address: LIVE, marks: 8, mark: 'Barkhane', drawn: null },
  { name: 'a sealed edition', address: SEALED, marks: 5, mark: 'Barkhane', drawn: null },
  { name: 'a plain page', address: PLAIN, marks: 5, mark: 'Barkhane', drawn: null },
];
