import { fold } from '../fold';

/**
 * The words of a language that tell nothing by themselves, as they are written: articles, pronouns, prepositions,
 * conjunctions, auxiliaries, and what an apostrophe leaves over. Negations are here too; who asks for them asks first.
 */
const WRITTEN: Readonly<Record<string, string>> = {
  // Without "us", which in the news is the country more often than the pronoun.
  en: `a an the this that these those there here i me my mine myself we our ours ourselves you your yours yourself
    yourselves he him his himself she her hers herself it its itself they them their theirs themselves one ones who whom
    whose which what when where why how and or but nor so yet if then than because as while until unless although though
    since whether of at by for with about against between into through during before after above below to from up down
    in out on off over under again further once upon within without among amid across along around behind beside besides
    beyond near onto toward towards per via am is are was were be been being have has had having do does did doing done
    will would shall should can could may might must ought cannot not no only own same too very just also even still
    all any both each few more most other another some such every either neither much many else ever never now s t d ll m
    re ve don didn doesn isn aren wasn weren hasn haven hadn won wouldn couldn shouldn mustn needn ain`,
  fr: `le la les l un une des du de d au aux à en dans sur sous par pour avec sans chez vers entre contre depuis pendant
    avant après dès jusque jusqu lors selon malgré parmi hors et ou où mais donc or ni car que qu quoi qui dont quand
    comme si lorsque lorsqu puisque puisqu quoique tandis alors ainsi aussi je j me m moi tu te t toi il elle on nous
    vous ils elles se s soi lui leur leurs y ce c cet cette ces cela ceci ça celui celle ceux celles mon ma mes ton ta
    tes son sa ses notre nos votre vos quel quelle quels quelles lequel laquelle lesquels lesquelles auquel auxquels
    duquel desquels tout tous toute toutes même mêmes autre autres aucun aucune chaque quelque quelques plusieurs tel
    telle tels telles ne n pas plus moins très trop peu bien encore déjà toujours jamais ici là être suis es est sommes
    êtes sont étais était étions étaient fut furent sera serai seront serait seraient soit soient été étant avoir ai as
    a avons avez ont avais avait avions avaient eut eurent aura auront aurait auraient ait aient eu ayant fait faire
    font peut peuvent doit doivent`,
  es: `el la los las lo un una unos unas al del de a ante bajo con contra desde durante en entre hacia hasta para por
    según sin sobre tras y e o u ni pero mas sino que quien quienes cual cuales cuyo cuya cuyos cuyas donde cuando como
    cuanto si porque pues aunque mientras yo me mí tú te ti él ella ello usted ustedes nosotros nosotras nos vosotros os
    ellos ellas se sí le les su sus mi mis tu tus nuestro nuestra nuestros nuestras suyo suya este esta esto estos estas
    ese esa eso esos esas aquel aquella aquello aquellos aquellas qué quién cuál dónde cuándo cómo todo toda todos todas
    otro otra otros otras mismo misma mismos mismas cada algún alguno alguna algunos algunas ningún ninguna tan tanto
    muy más menos ya no también tampoco solo así aún todavía ser soy es son era eran fue fueron será serán sería sido
    siendo sea sean estar está están estaba estaban estuvo estado haber he ha han había habían hubo habrá haya hay
    tener tiene tienen tenía poder puede pueden`,
  de: `der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner und oder aber sondern
    denn doch als wie wenn dass daß ob weil da damit obwohl während bevor nachdem bis seit in im an am auf aus bei beim
    mit nach von vom vor zu zum zur für durch gegen ohne um über unter hinter neben zwischen wegen trotz laut ab ich
    mich mir du dich dir er ihn ihm sie ihr ihnen es wir uns euch sich man mein meine dein sein seine seinen seinem
    seiner seines ihre ihren ihrem ihrer ihres unser unsere euer dieser diese dieses diesen diesem jener jene jenes
    welcher welche welches wer wen wem wessen was wo wohin woher wann warum hier dort dann nun nur noch schon auch sehr
    so mehr nicht nichts etwas alle alles allen aller andere anderen anderer jede jeder jedes jeden jedem selbst bin
    bist ist sind war waren wäre wären gewesen seid werden wird wurde wurden worden würde würden habe hat haben hatte
    hatten hätte kann können konnte soll sollen sollte muss müssen musste will wollen wollte darf dürfen mag`,
  pt: `o a os as um uma uns umas ao aos à às do da dos das de em no na nos nas num numa por pelo pela pelos pelas para
    pra com sem sob sobre entre contra desde até após ante perante durante segundo e ou nem mas porém contudo que quem
    qual quais cujo cuja onde quando como quanto se porque pois embora enquanto eu me mim tu te ti ele ela eles elas
    você vocês nós lhe lhes seu sua seus suas meu minha meus minhas teu tua nosso nossa nossos nossas dele dela deles
    delas este esta isto estes estas esse essa isso esses essas aquele aquela aquilo aqueles aquelas neste nesta nesse
    nessa deste desta desse dessa naquele naquela todo toda todos todas outro outra outros outras mesmo mesma cada algum
    alguma alguns algumas nenhum nenhuma tão tanto muito muita mais menos já não também só assim ainda ser sou é são era
    eram foi foram será serão seria sido sendo seja sejam estar está estão estava estavam esteve estado ter tem têm
    tinha tinham teve tido haver há havia houve pode podem`,
  ar: `في من إلى على عن مع بين عند عندما حتى منذ خلال بعد قبل تحت فوق أمام خلف ضد حول دون بدون غير سوى لدى نحو عبر
    حيث كما كذلك أيضا و ف ب ل ك أو أم ثم بل لكن ولكن لأن إذ إذا إن أن أنه أنها أنهم إنه إنها وأن وإن بأن لو لولا كي
    لكي ما ماذا متى أين كيف لماذا هل من الذي التي الذين اللذين اللتين اللاتي هذا هذه هذان هؤلاء ذلك تلك أولئك هنا هناك
    أنا نحن أنت أنتم هو هي هم هن هما به بها بهم له لها لهم لنا لي فيه فيها فيهم منه منها منهم عليه عليها عليهم إليه
    إليها إليهم عنه عنها معه معها كل بعض أي أية جميع كان كانت كانوا يكون تكون يكونوا ليس ليست قد لقد سوف لا لم لن وفي
    ومن وعلى وإلى وعن ومع وقد وكان وكانت ولم ولا وهو وهي وهذا وهذه وذلك فقد فإن كما مما بما فيما عما ممن بينما`,
  ru: `и а но или либо да же ли бы б не ни в во на с со к ко от до из изо за по под подо над о об обо при про для без
    через у между перед после около среди ради кроме вместо против согласно что чтобы как когда где куда откуда если
    хотя пока потому поэтому так также тоже то это этот эта эти этого этой этих этому этим этом тот та те того той тех
    тому тем том такой такая такое такие таких который которая которое которые которого которой которых которому
    которым котором кто кого кому кем чего чему чем чей я меня мне мной ты тебя тебе мы нас нам нами вы вас вам вами он
    его ему им нем него нему она ее ей ею нее ней оно они их ими них ним ними мой моя мое мои твой наш наша наше наши
    ваш ваша свой своя свое свои своего своей своих своему своим себя себе собой сам сама само сами самый весь вся все
    всё всего всей всех всем всеми другой другая другие каждый быть был была было были будет будут есть нет уже еще
    только лишь даже очень более менее больше тут там здесь теперь сейчас тогда`,
};

const NONE: ReadonlySet<string> = new Set();
const compiled = new Map<string, ReadonlySet<string>>();

/** The stop words of a language ("en", "fr", "es", "de", "pt", "ar", "ru"), folded; of any other there are none. */
export function stopWordsOf(language: string): ReadonlySet<string> {
  const known = compiled.get(language);
  if (known) return known;
  const written = Object.hasOwn(WRITTEN, language) ? WRITTEN[language] : undefined;
  if (written === undefined) return NONE;
  const words = new Set(written.split(/\s+/u).map(fold));
  compiled.set(language, words);
  return words;
}
