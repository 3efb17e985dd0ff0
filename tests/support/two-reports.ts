import type { VersionText } from '../../core/compare/version-text';

/** Two invented outlets' reports on the same invented event: what both tell, what one leaves out, what they tell otherwise. */
export const HARBOUR_POST: VersionText = {
  title: 'Veldria to close the Tarn strait after ferry sinking',
  paragraphs: [
    'The Veldrian junta is set to close the Tarn strait to foreign ships, two days after the ferry Aurelia sank off Port Lanning.',
    'At least 40 people died when the Aurelia went down on 6 March, the coast guard said. Divers recovered the ship’s black box on Saturday.',
    'Militants had allegedly placed a bomb in the engine room of the ferry.',
    'The shipping union called the closure a disaster for 3,000 dock workers in Port Lanning.',
    'A museum in the capital will show paintings of the strait from June.',
  ],
  language: 'en',
  publishedOn: '2031-03-08',
};

export const INLAND_HERALD: VersionText = {
  title: 'Strait of Tarn closed to foreign shipping',
  paragraphs: [
    'The military administration of Veldria has closed the Tarn strait to foreign ships following the loss of the ferry Aurelia off Port Lanning.',
    'The coast guard said 52 people died when the Aurelia went down on 6 March. The black box of the ship was recovered by divers on Saturday.',
    'Terrorists placed a bomb in the engine room of the ferry.',
    'The closure is a disaster for 1,200 dock workers in Port Lanning, the shipping union said.',
    'Two neighbouring states protested at the United Nations against the blockade.',
  ],
  language: 'en',
  publishedOn: '2031-03-09',
};
