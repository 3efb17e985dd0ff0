import type { LanguageWords } from './language-words';

/** English. */
export const EN: LanguageWords = {
  decimal: '.',
  spaced: false,
  nounFirst: false,
  numbers:
    '0 zero; 1 one; 2 two; 3 three; 4 four; 5 five; 6 six; 7 seven; 8 eight; 9 nine; 10 ten; 11 eleven; 12 ' +
    'twelve; 13 thirteen; 14 fourteen; 15 fifteen; 16 sixteen; 17 seventeen; 18 eighteen; 19 nineteen; 20 twenty; ' +
    '30 thirty; 40 forty fourty; 50 fifty; 60 sixty; 70 seventy; 80 eighty; 90 ninety',
  magnitudes:
    '100 hundred; 1000 thousand k; 1e6 million millions mn mln m; 1e9 billion bn bln b; 1e12 trillion tn; 1e7 ' +
    'crore; 100000 lakh',
  collectives: '12 dozen; 2 couple; 100 hundred; 1000 thousand; 1e6 million; 1e9 billion; 1e12 trillion',
  fractions:
    '1/2 half; 1/3 third thirds; 1/4 quarter quarters; 1/5 fifth fifths; 1/10 tenth tenths; 1/6 sixth; 1/8 eighth ' +
    'eighths',
  ordinals:
    '1 first; 2 second; 3 third; 4 fourth; 5 fifth; 6 sixth; 7 seventh; 8 eighth; 9 ninth; 10 tenth; 11 eleventh; ' +
    '12 twelfth',
  ordinalEndings: 'st nd rd th',
  vague: '12 dozens; 20 scores; 100 hundreds; 1000 thousands; 1e6 millions; 1e9 billions; 10 tens',
  several: 'several few many some',
  and: 'and',
  articles: 'a an',
  of: 'of the',
  between: 'between',
  to: 'to and',
  from: 'from',
  at: 'to at near',
  before: {
    atLeast: 'at least; no fewer than; no less than; not less than; a minimum of; minimum of; minimum; at minimum',
    moreThan:
      'more than; over; above; upward of; upwards of; exceeding; exceeds; exceeded; in excess of; well over; ' +
      'greater than; just over; just above; slightly more than; slightly over; higher than; well above; topped',
    atMost: 'up to; as many as; as much as; at most; no more than; not more than; a maximum of; maximum of; as high as',
    lessThan: 'less than; fewer than; under; below; just under; slightly less than; lower than; well under; just below',
    about:
      'about; around; some; roughly; approximately; approx; an estimated; estimated; circa; in the region of; more ' +
      'or less; somewhere around; an average of about; perhaps; probably; in the neighborhood of',
    nearly: 'nearly; almost; close to; close on; not quite; approaching',
    exactly: 'exactly; precisely; only; just; a total of; all',
  },
  after: {
    atLeast: 'or more; or above; or greater; or higher; or older; or over; at least; at minimum',
    atMost: 'or less; or fewer; or below; or under; or lower; at most',
    about: 'or so; or thereabouts',
  },
  percent: 'percent; per cent; pct; percentage',
  points: 'percentage point|points; basis point|points; point|points; of a point; of a percentage point',
  money: {
    USD: 'dollar|dollars; us dollar|dollars; u s dollar|dollars; american dollars; bucks',
    EUR: 'euro|euros',
    GBP: 'pounds sterling; british pounds; sterling',
    JPY: 'yen',
    CHF: 'swiss francs; francs',
    AUD: 'australian dollars',
    CAD: 'canadian dollars',
    HKD: 'hong kong dollars',
    INR: 'rupee|rupees; indian rupees',
    RUB: 'ruble|rubles|rouble|roubles',
    CNY: 'yuan; renminbi',
    SEK: 'swedish crowns|kronor',
    ZAR: 'rand',
    BRL: 'reais',
    XOF: 'cfa francs',
    SAR: 'riyals',
    MXN: 'pesos',
    ILS: 'shekels',
    TRY: 'lira',
    KRW: 'won',
    UAH: 'hryvnias',
  },
  cents: 'cent cents pence penny pennies p',
  measures: {
    kilometre: 'km; kms; kilometer|kilometers|kilometre|kilometres',
    mile: 'mile|miles',
    metre: 'm; meter|meters|metre|metres',
    centimetre: 'cm; centimeters|centimetres',
    foot: 'foot|feet; ft',
    inch: 'inch|inches',
    yard: 'yard|yards',
    kilogram: 'kg; kilo|kilos|kilogram|kilograms|kilogrammes',
    gram: 'gram|grams|grammes',
    pound: 'pound|pounds; lb; lbs',
    ounce: 'ounce|ounces; oz',
    tonne: 'ton|tons|tonne|tonnes; metric tons',
    litre: 'liter|liters|litre|litres',
    gallon: 'gallon|gallons',
    barrel: 'barrel|barrels',
    acre: 'acre|acres',
    hectare: 'hectare|hectares; ha',
    squaremetre: 'square meters|metres',
    squarekilometre: 'square kilometers|kilometres; sq km',
    squaremile: 'square miles; sq miles',
    squarefoot: 'square feet',
    degree: 'degree|degrees; degrees celsius; degrees fahrenheit',
    mph: 'mph; miles per|an hour',
    kmh: 'kph; kmh',
    watt: 'watts',
    kilowatt: 'kilowatts; kw',
    megawatt: 'mw; megawatt|megawatts',
    gigawatt: 'gw; gigawatt|gigawatts',
    megabyte: 'mb; megabytes',
    gigabyte: 'gb; gigabyte|gigabytes',
    megahertz: 'mhz',
    gigahertz: 'ghz',
    magnitude: 'magnitude',
  },
  durations: {
    second: 'second seconds',
    minute: 'minute minutes min mins',
    hour: 'hour hours hr hrs',
    day: 'day days',
    week: 'week weeks',
    month: 'month months',
    year: 'year years',
    decade: 'decade decades',
    century: 'centuries',
  },
  aged: 'aged; age; ages; at the age of; at age',
  old: 'year|years old; years of age; year|years olds',
  clock: "am; pm; a m; p m; o'clock; o clock; gmt; utc; est; edt; cet; bst",
  months:
    'january february march april may june july august september october november december jan feb mar apr jun ' +
    'jul aug sep sept oct nov dec',
  weekdays: 'monday tuesday wednesday thursday friday saturday sunday',
  inYear: 'in since until till by of from during before after through fiscal year early late mid circa and to around',
  labels:
    'no number page chapter article section level type phase room flight grade group class unit route channel act ' +
    'part verse stage version size step apartment apt suite paragraph resolution item exhibit highway gate ' +
    'platform district',
  breaks: 'while whereas but although though compared versus vs which whom because unlike however',
  stop:
    'a an the and or of to in on at by for from with as is are was were be been being has have had it its this ' +
    'that these those their his her they he she we you i our who which what when where there than then after ' +
    'before into over under about out up off also not no said says say according more most other others another ' +
    'all any each both will would could should may might can did do does s t so if but while since during between ' +
    'through against per such only just some very still yet now him them us my your including among around near ' +
    'down left because whom told reported added officials official least nearly almost many much few several ' +
    'every either far today yesterday',
  periods: 'quarter half year month week season semester session period inning set round century day',
  per: 'a an per each every',
  scores:
    'won win wins winning beat beating lost draw drew defeat* victory score* ruled ruling vote* voting match tie ' +
    'decision lead*',
  market:
    'share shares stock stocks index nasdaq dow yield yields futures euro dollar yen sterling composite crude ' +
    'bond bonds ftse dax nikkei cac franc trading trade points',
  session:
    'hour hours minutes ending ends morning midday early afternoon midafternoon midmorning late close* closing settle* ended finish* premarket ' +
    'overnight opened opening noon after-hours preliminary provisional weekly',
  acts: {
    kill: 'kill* dead death* die dies died dying fatal* slain perish* casualt* toll murder* slay* lives',
    wound: 'wound* injur* hurt hospitali* maim*',
    arrest: 'arrest* detain* custody jailed apprehend* detention*',
    rise:
      'rise rises rose rising risen gain gains gained gaining up increas* climb* jump* surg* soar* advanc* grow ' +
      'grows grew growing grown growth rall* higher improve* leap* leapt edged added tacked boost* spiked hike* ' +
      'raise* raising',
    fall:
      'fall falls fell falling fallen down drop* declin* slid slide* slip* sank sink* tumbl* plung* lower decreas* ' +
      'shed dip* retreat* shrank shrink* cut cuts cutting reduc* slump* eased off plummet* loses lost',
    close: 'clos* settle* ended finish*',
    earn: 'earn* profit* income',
    lose: 'loss losses losing',
    cost: 'cost* price* pay pays paid spend* spent worth valued fee fees fine fined',
    vote: 'vote* voting ballot* poll* support*',
    flee: 'flee* fled displac* evacuat* refugee*',
    miss: 'missing',
    infect: 'infect* sicken* cases contract*',
    dismiss: 'layoff* laid fire* dismiss* redundan*',
    hire: 'hire* hiring',
    sell: 'sale sales sell* sold revenue*',
    buy: 'buy* bought acqui* purchas*',
    expect: 'forecast* predict*',
    rescue: 'rescu* surviv* saved freed releas*',
    kidnap: 'kidnap* abduct* hostage*',
    charge: 'charged indict* convict* sentenc* accus*',
    own: 'stake owns owned',
  },
  nouns: {
    people: 'people person persons individuals',
    civilian: 'civilian civilians',
    soldier: 'soldier soldiers troop troops servicemen gis',
    police: 'police policeman policemen officer officers cops',
    child: 'child children kids',
    woman: 'woman women',
    man: 'man men',
    worker: 'worker workers employee employees staff staffers',
    student: 'student students pupils',
    job: 'job jobs positions posts',
    rebel: 'rebel rebels insurgents militants fighters gunmen guerrillas terrorists',
    victim: 'victim victims',
    suspect: 'suspect suspects',
    home: 'home homes house houses households',
    customer: 'customer customers',
    passenger: 'passenger passengers',
    case: 'case cases infections',
    vote: 'vote votes ballots seats',
    state: 'states countries nations',
    vehicle: 'vehicle vehicles car cars trucks',
    share: 'share shares',
    protester: 'protester protesters demonstrators',
    migrant: 'migrant migrants refugees',
    body: 'body bodies',
    patient: 'patient patients',
    member: 'member members',
    school: 'school schools',
    company: 'company companies firms',
    death: 'death deaths fatalities',
  },
};
