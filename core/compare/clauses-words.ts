/** The words of a language by which clauses are told apart; all folded, pairs joined by a space. */
export interface ClauseWords {
  /** Begin a clause wherever they stand. */
  readonly opening: ReadonlySet<string>;
  /** Begin one after a comma only. */
  readonly openingAfterComma: ReadonlySet<string>;
  /** Look like openings and are none ("because of" brings a noun). */
  readonly notOpening: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  /** Relatives that a preposition before them makes another word of. */
  readonly weakRelatives: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  /** Begin a clause where a subject follows. */
  readonly joining: ReadonlySet<string>;
  readonly subjects: ReadonlySet<string>;
  /** Begin a clause after a word of saying or thinking. */
  readonly complementisers: ReadonlySet<string>;
  readonly reporting: ReadonlySet<string>;
  /** Make no clause alone. */
  readonly leading: ReadonlySet<string>;
  /** Endings of participles, which begin a clause after a comma, and words that only look like them. */
  readonly participleEnding: string;
  readonly noParticiples: ReadonlySet<string>;
  /** Whether "où", which folds to "ou", begins a clause. */
  readonly hasAccentedWhere: boolean;
}

const listed = (words: string): ReadonlySet<string> => new Set(words.split(/,\s*|\n\s*/u).filter(Boolean));

const ENGLISH: ClauseWords = {
  opening: listed(
    `but, while, whereas, although, though, because, unless, until, when, whenever, where, if, whether, after, before,
    even though, even if, so that, as if, as though, in which, now that, provided that, given that, except that, amid,
    amidst, following, despite, ahead of`,
  ),
  openingAfterComma: listed('as, since, saying, adding, noting, yet, nor, so, despite, including, leaving, killing'),
  notOpening: listed('because of, until now, until then, but also, but not, whether or'),
  relatives: listed('which, who, whom, whose'),
  weakRelatives: listed(''),
  prepositions: listed('of, in, on, at, to, for, from, with, by, under, after, during, through, about'),
  joining: listed('and, or, so, yet'),
  subjects: listed('he, she, it, they, we, i, you, there, this, that, said, accused, condemned, denied, added, warned'),
  complementisers: listed('that'),
  reporting: listed(
    `say, says, said, saying, claim, claims, claimed, report, reports, reported, announce, announces, announced, deny,
    denies, denied, warn, warns, warned, believe, believes, believed, think, thinks, thought, know, knew, known, show,
    shows, showed, shown, reveal, reveals, revealed, confirm, confirms, confirmed, insist, insists, insisted, allege,
    alleges, alleged, add, adds, added, note, notes, noted, argue, argues, argued, admit, admits, admitted, suggest,
    suggests, suggested, estimate, estimated, declare, declares, declared, acknowledge, acknowledges, acknowledged,
    reporters, statement, claim, allegation, allegations, reports, fears, hopes, signs, evidence, fact`,
  ),
  leading: listed(
    `but, and, or, so, yet, while, whereas, although, though, because, unless, until, when, whenever, where, if, whether,
    after, before, which, who, whom, whose, that, even, of, in, on, at, to, for, from, with, by, under, during, through`,
  ),
  participleEnding: 'ing',
  noParticiples: listed(
    'during, nothing, something, anything, everything, evening, morning, spring, king, beijing, wing, ring',
  ),
  hasAccentedWhere: false,
};

const FRENCH: ClauseWords = {
  opening: listed(
    `mais, car, alors que, tandis que, tandis qu, alors qu, pendant que, pendant qu, lorsque, lorsqu, quand, puisque,
    puisqu, parce que, parce qu, bien que, bien qu, quoique, quoiqu, apres que, apres qu, avant que, avant qu, afin que,
    afin qu, pour que, pour qu, depuis que, depuis qu, tant que, sauf que, apres avoir, malgre, apres etre, avant de,
    avant d, meme si, dont, apres, avant`,
  ),
  openingAfterComma: listed(
    'or, comme, donc, ainsi que, soit, notamment, sans, malgre, si, faisant, selon, ce qui, ce que',
  ),
  notOpening: listed(
    'avant tout, apres tout, mais aussi, mais egalement, quand meme, avant hier, apres midi, apres demain',
  ),
  relatives: listed(
    'qui, lequel, laquelle, lesquels, lesquelles, auquel, auxquels, auxquelles, duquel, desquels, desquelles',
  ),
  weakRelatives: listed(''),
  prepositions: listed('a, de, dans, sur, pour, par, avec, contre, sous, vers, chez, apres, avant, d'),
  joining: listed('et, ou, puis'),
  subjects: listed('il, elle, ils, elles, on, nous, je, vous, ce, c, cela'),
  complementisers: listed('que, qu'),
  reporting: listed(
    `dit, dire, disent, declare, declarent, affirme, affirment, annonce, annoncent, indique, indiquent, precise, precisent,
    assure, assurent, estime, estiment, souligne, soulignent, rappelle, rappellent, ajoute, ajoutent, explique, expliquent,
    pretend, pretendent, pretendu, soutient, soutiennent, soutenu, revele, revelent, confirme, confirment, reconnait,
    reconnaissent, reconnu, admet, admettent, admis, dement, dementi, nie, nient, croit, croient, pense, pensent, sait,
    savoir, montre, montrent, rapporte, rapportent, previent, prevenu, averti, avertit, craint, craignent`,
  ),
  leading: listed(
    `mais, car, alors, tandis, pendant, que, qu, lorsque, lorsqu, quand, puisque, puisqu, parce, bien, apres, avant, afin,
    pour, depuis, qui, dont, ou, et, puis, a, de, d, dans, sur, par, avec, lequel, laquelle, lesquels, lesquelles, meme, si`,
  ),
  participleEnding: 'ant',
  noParticiples: listed(
    'avant, pendant, cependant, maintenant, autant, pourtant, durant, auparavant, important, enfant, devant',
  ),
  hasAccentedWhere: true,
};

const NONE = listed('');
const UNKNOWN: ClauseWords = {
  opening: NONE,
  openingAfterComma: NONE,
  notOpening: NONE,
  relatives: NONE,
  weakRelatives: NONE,
  prepositions: NONE,
  joining: NONE,
  subjects: NONE,
  complementisers: NONE,
  reporting: NONE,
  leading: NONE,
  participleEnding: '',
  noParticiples: NONE,
  hasAccentedWhere: false,
};

/** What is known of each language, by its two letters; `und` stands for all others. */
export const CLAUSE_WORDS: Readonly<Record<string, ClauseWords>> = { en: ENGLISH, fr: FRENCH, und: UNKNOWN };
