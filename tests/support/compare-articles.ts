import type { VersionText } from '../../core/compare/version-text';
import type { TextFile } from './compare-command';
import type { WrittenArticle } from './same-event-article';
import { HARBOUR_POST, INLAND_HERALD } from './two-reports';

/** A text as the article of an outlet. */
function published(outlet: string, address: string, { title, paragraphs, publishedOn }: VersionText): WrittenArticle {
  return { outlet, address, title: title ?? '', day: publishedOn ?? '', paragraphs };
}

/** The two invented reports as pages. */
export const POST = published('Harbour Post', 'https://www.harbourpost.example/strait-to-close', HARBOUR_POST);
export const HERALD = published('Inland Herald', 'https://www.inlandherald.example/tarn/strait-closed', INLAND_HERALD);

/** A strike of tram drivers, told by two outlets in French. */
export const TRAM: WrittenArticle = {
  address: 'https://www.lequaivert.example/ville/les-trams-a-l-arret',
  outlet: 'Le Quai vert',
  title: 'Les tramways de Brumeville à l’arrêt pour le troisième jour',
  day: '2031-10-15',
  language: 'fr',
  paragraphs: [
    'Les conducteurs de tramway de Brumeville ont voté mardi soir la poursuite de leur grève par 312 voix contre 41, a annoncé leur syndicat.',
    'Environ 1 200 personnes ont défilé mercredi matin devant le dépôt de la Croix-Noire.',
    'La compagnie des transports aurait proposé une hausse des salaires de 4 %, selon une source proche des négociations.',
    'La maire, Solène Caradec, a qualifié le mouvement de prise d’otages et a demandé un service minimum.',
    'Les écoles du quartier des Tanneurs ont ouvert avec une heure de retard.',
    'Un dernier tramway a quitté le dépôt dimanche soir sous les applaudissements.',
  ],
};

export const TRAM_TOO: WrittenArticle = {
  address: 'https://www.lavigie.example/economie/brumeville-sans-tramway',
  outlet: 'La Vigie',
  title: 'Brumeville sans tramway : les conducteurs prolongent leur grève',
  day: '2031-10-15',
  language: 'fr',
  paragraphs: [
    'Les conducteurs de tramway de Brumeville ont décidé mardi soir de poursuivre leur grève, par 312 voix contre 41, selon leur syndicat.',
    'Environ 3 000 personnes ont défilé mercredi matin devant le dépôt de la Croix-Noire, d’après les organisateurs.',
    'La compagnie des transports a proposé une hausse des salaires de 4 %.',
    'La maire, Solène Caradec, a demandé un service minimum.',
    'Des voisins ont mis en commun leurs vélos pour aller au travail.',
    'Le conseil municipal doit se réunir vendredi pour examiner les comptes de la compagnie.',
  ],
};

/** One flood, told by two outlets; no topic is marked in it, and no pack knows of it. */
export const FLOOD: WrittenArticle = {
  address: 'https://www.weirmercury.example/news/river-over-its-banks',
  outlet: 'Weir Mercury',
  title: 'River Ostel over its banks, 300 homes under water in Lindow',
  day: '2031-04-12',
  paragraphs: [
    'The river Ostel burst its banks on Thursday night and flooded 300 homes in the lower town of Lindow, the fire brigade said.',
    'Two people were missing on Friday morning, a police spokeswoman said.',
    'The dam at Carrow Mill may have been opened too late, according to residents.',
    'Soldiers brought sandbags and soup to the school in Bell Street, where 140 people slept.',
    'Mayor Ines Holloway promised 2 million crowns for those who have lost their homes.',
    'A brass band that was to play on Saturday has put off its concert.',
    'The water is expected to fall from Sunday, the weather service said.',
  ],
};

export const FLOOD_TOO: WrittenArticle = {
  address: 'https://www.uplandrecord.example/2031/lindow-flood',
  outlet: 'Upland Record',
  title: 'Hundreds flee as flood hits Lindow',
  day: '2031-04-12',
  paragraphs: [
    'The river Ostel burst its banks on Thursday night, flooding at least 420 homes in the lower town of Lindow, the fire brigade said.',
    'The dam at Carrow Mill was opened too late, residents said.',
    'Some 140 people slept in the school in Bell Street, where soldiers handed out soup.',
    'Mayor Ines Holloway promised 2 million crowns for those who have lost their homes.',
    'Trains between Lindow and the coast are not running until further notice.',
    'The insurance association put the damage at 60 million crowns.',
    'A bakery on the hill gave away all its bread before six in the morning.',
  ],
};

/** An article as a text file with the headline first. */
export function textOf({ title, paragraphs }: WrittenArticle): TextFile {
  return { name: 'article.txt', text: [title, ...paragraphs].join('\n\n') };
}
