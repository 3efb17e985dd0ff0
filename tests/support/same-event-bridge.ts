import type { WrittenArticle } from './same-event-article';

/** The event: a footbridge falls on market day. Each outlet tells it in its own words. */
export const TERN: WrittenArticle = {
  address: 'https://www.terngazette.example/sahel/footbridge-gives-way-at-sorokoba.html',
  outlet: 'The Tern Gazette',
  title: 'Footbridge gives way at Sorokoba, 47 hurt on market day',
  day: '2025-03-11',
  author: 'Odile Marchbank',
  paragraphs: [
    'A footbridge over the river at Sorokoba, in the south of Mali, gave way on Monday morning and 47 people were hurt, the district hospital said.',
    'Most of them were traders on their way to the weekly market, with shea nuts and dried fish on their heads.',
    'Nobody was killed, said Youssouf Kolobani, the head doctor, but 11 of the injured had broken bones and would stay for weeks.',
    'Boatmen from the village of Niamantou pulled people out of the brown water with ropes.',
    'The governor, Aminata Diarrakoro, said that the planks had been due for repair since the floods of last August.',
    'The bridge was a gift of France, put up by its engineers in 1998 and never renewed.',
    'Two more bridges upstream are closed until somebody has looked at their cables.',
  ],
};

export const HERON: WrittenArticle = {
  address: 'https://www.herondaily.example/2025/03/11/market-bridge-collapses',
  outlet: 'Heron Daily',
  title: 'Dozens injured as market bridge collapses in southern Mali',
  day: '2025-03-11',
  author: 'Heron Daily staff',
  paragraphs: [
    'At least 47 people were injured when a hanging bridge collapsed under a market crowd at Sorokoba in southern Mali on Monday.',
    '“We heard the cables snap, and then the screaming,” said a fisherman from Niamantou who threw his nets to those in the river.',
    'Eleven patients have fractures, according to Youssouf Kolobani, who runs the hospital; no deaths were reported.',
    'Governor Aminata Diarrakoro promised an inquiry, and conceded that repairs were put off after the flood last summer.',
    'France paid for the bridge in 1998, and sent engineers to build it.',
    'Schools near the river stayed closed, and the market was moved to the football ground.',
    'Traders said they had warned of rotten planks for more than a year.',
  ],
};

export const DIGUE: WrittenArticle = {
  address: 'https://www.ladigue.example/mali/un-pont-s-effondre-a-sorokoba',
  outlet: 'La Digue',
  title: 'Mali : un pont s’effondre à Sorokoba, 47 blessés',
  day: '2025-03-11',
  language: 'fr',
  paragraphs: [
    'Une passerelle s’est effondrée lundi matin à Sorokoba, dans le sud du Mali, faisant 47 blessés, selon l’hôpital du district.',
    'La plupart étaient des marchandes qui se rendaient au marché hebdomadaire avec du karité et du poisson séché.',
    'Il n’y a pas de mort, assure le médecin-chef, Youssouf Kolobani, mais 11 blessés souffrent de fractures.',
    'Des piroguiers du village de Niamantou ont tiré les victimes de l’eau avec des cordes.',
    'La gouverneure, Aminata Diarrakoro, reconnaît que les travaux étaient attendus depuis les crues du mois d’août.',
    'La passerelle avait été offerte par la France, dont les ingénieurs l’ont posée en 1998.',
    'Deux autres ponts en amont sont fermés jusqu’à nouvel ordre.',
  ],
};

/** The same outlet's next article on the event. */
export const TERN_AGAIN: WrittenArticle = {
  ...TERN,
  address: 'https://www.terngazette.example/sahel/sorokoba-counts-its-injured.html',
  title: 'Sorokoba counts its injured after the fall of its footbridge',
  paragraphs: [
    'A day after the footbridge at Sorokoba fell into the river, 47 people are being cared for in the south of Mali.',
    'Youssouf Kolobani, the head doctor, has put 11 of them to bed with broken bones, and asks for plaster and blood.',
    'The governor, Aminata Diarrakoro, went from bed to bed on Tuesday and promised that the planks would be paid for.',
    'In Niamantou the boatmen now carry the market across, for a coin a head.',
    'France, which gave the bridge in 1998, has offered to send engineers again.',
  ],
};

/** The same words, told of another year. */
export const YEAR_BEFORE: WrittenArticle = {
  ...HERON,
  address: 'https://www.oldreed.example/2024/03/11/market-bridge-collapses',
  outlet: 'The Old Reed',
  day: '2024-03-11',
};

/** The same days, the same country and again many who were hurt: another town, another number, another thing that happened. */
export const OTHER_EVENT: WrittenArticle = {
  address: 'https://www.sandbartimes.example/news/bus-overturns-near-tinkassa',
  outlet: 'Sandbar Times',
  title: 'Bus overturns near Tinkassa, 23 hurt',
  day: '2025-03-11',
  paragraphs: [
    'A night bus overturned on the road near Tinkassa, in the north of Mali, early on Tuesday and 23 people were hurt, the police said.',
    'Most of the passengers were students on their way home for the holidays, and some slept when it happened.',
    'The driver, who was not hurt, told officers that a tyre had burst on a stretch of broken asphalt.',
    'Doctors at the clinic in Bourkadji said that six of the injured needed an operation.',
    'The road was built by a company from France and has not been renewed since it was opened.',
    'The company that runs the bus, Transports Wadougou, did not answer calls.',
  ],
};

const COPY: readonly string[] = [
  'Customs officers in Mali have seized 620 kilograms of ivory that was hidden under sacks of gum arabic, officials said on Wednesday.',
  'The lorry was stopped at the Fanakourou crossing after a dog showed interest in its load, said Colonel Bréhima Sankarela of the customs service.',
  'Three men were arrested and are to be heard by a judge in the course of the week, the prosecutor said in a statement.',
  'The tusks come from at least 90 animals, according to a first estimate by the forestry service.',
  'It was the largest find of its kind in the country since records began, the statement said.',
  'Wildlife groups have long warned that smugglers use the old salt road to reach the coast.',
];

/** Two outlets that run one agency's text, each with a credit line of its own. */
export const COPIED: WrittenArticle = {
  address: 'https://www.lockgatenews.example/world/ivory-found-under-gum-arabic',
  outlet: 'Lockgate News',
  title: 'Ivory found under sacks of gum arabic in Mali',
  day: '2025-05-14',
  author: 'Reuters',
  paragraphs: COPY,
};

export const COPIED_TOO: WrittenArticle = {
  address: 'https://www.weirobserver.example/africa/customs-seize-ivory',
  outlet: 'The Weir Observer',
  title: 'Customs officers seize 620 kilograms of ivory in Mali',
  day: '2025-05-14',
  paragraphs: [...COPY, 'Officials said that the hunt for the lorry’s owner goes on. (Reuters)'],
};
