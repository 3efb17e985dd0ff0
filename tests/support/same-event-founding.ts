import { pageOfArticle, type WrittenArticle } from './same-event-article';
import { ARABIC, LOOP, OLD_SITE, PLAIN, SEALED } from './outlets';
import { ACCORDS, FRENCH_ARMY } from './session';

/** A French edition of the event that the built-in pack knows. */
export const FRENCH: WrittenArticle = {
  address: 'https://www.lecroiseur.example/afrique/le-mali-rompt-ses-accords-de-defense.html',
  outlet: 'Le Croiseur',
  title: 'Le Mali rompt ses accords de défense avec la France',
  day: '2022-05-03',
  language: 'fr',
  author: 'Armelle Vauquelin',
  paragraphs: [
    'Le Mali a dénoncé lundi soir les accords de défense qui le liaient à la France, mettant fin à neuf ans de présence commune.',
    'Le colonel Abdoulaye Maïga, porte-parole du gouvernement, a lu à la télévision un texte de deux pages et y a dressé trois griefs.',
    'Bamako reproche aux avions français d’avoir violé à plusieurs reprises son espace aérien, malgré une zone interdite de survol.',
    'Il en veut aussi à Paris d’avoir arrêté en juin 2021, sans prévenir personne, les opérations conjointes avec l’armée malienne.',
    'Les accords sur le statut des forces, signés en mars 2013, tombent aussitôt, comme ceux de la force européenne Takuba.',
    'Le traité de coopération de 2014 prendra fin six mois après la notification, précise le texte.',
    'La France juge cette décision injustifiée et entend poursuivre le retrait ordonné de la force Barkhane jusqu’à l’été.',
  ],
};

/** Editions of one event, each by another outlet. */
export const EDITIONS: readonly string[] = [
  ...[ACCORDS, FRENCH_ARMY, OLD_SITE, LOOP, SEALED, PLAIN, ARABIC],
  FRENCH.address,
];

/** Stories of the same outlets and of the same followed topics on something else. */
export const NEAR_MISSES: readonly string[] = [
  'https://www.harbourcourier.example/world/africa/gossi-after-the-handover.html',
  'https://www.loopline.example/app/barkhane-packs-its-lorries',
];

/** The French page, to be served beside the newsroom. */
export const FRENCH_PAGE: ReadonlyMap<string, string> = new Map([[FRENCH.address, pageOfArticle(FRENCH)]]);
