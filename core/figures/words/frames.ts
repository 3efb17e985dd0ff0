import type { PhraseList } from './language-words';

/** What sets a figure apart from the plain one of a report: a forecast, an earlier value, a part, an average … */
export type Frame =
  | 'forecast'
  | 'prior'
  | 'extreme'
  | 'average'
  | 'pace'
  | 'part'
  | 'beyond'
  | 'next'
  | 'further'
  | 'rest'
  | 'world'
  | 'nation'
  | 'region'
  | 'except'
  | 'until'
  | 'relative-day'
  | 'position'
  | 'north'
  | 'south'
  | 'east'
  | 'west'
  | 'he'
  | 'she'
  | 'favour'
  | 'against';

type FrameWords = Readonly<Partial<Record<Frame, PhraseList>>>;

/** The phrases that put a figure into a frame, by language; "|" parts the forms of a word. */
export const FRAMES: Readonly<Record<string, FrameWords>> = {
  en: {
    forecast:
      'expect|expects|expected|expecting; forecast|forecasts|forecasting; predict|predicts|predicted|predicting; ' +
      'prediction|predictions; projected|projecting|projection|projections; consensus; guidance; outlook; ' +
      'analyst|analysts; economists; expectation|expectations; could|might; fear|fears|feared',
    prior: 'initially; originally; previously; formerly; previous; prior; having',
    extreme: 'high|highs|low|lows|peak|peaks|bottom',
    average: 'average|averages|averaged|averaging; median',
    pace: 'daily; weekly; monthly; annual; annually; yearly; annualized',
    part: 'including|include|includes|included; of them|those|whom|these',
    beyond: 'above|beyond|over|below|under|after that; in addition; additionally; on top of; besides',
    next: 'thereafter; afterwards; then',
    further: 'new|more|additional|further|extra',
    rest: 'other|others|remaining|rest|another',
    world: 'worldwide; globally; around|across|throughout the world',
    nation: 'nationwide; nationally; countrywide; around|across|throughout the country|nation',
    region: 'statewide; citywide; regionally; locally; around|across|throughout the state|region|city',
    except: 'excluding; excludes; except; not including; apart from; stripping out; discounting',
    until: 'as of; so far; to date',
    'relative-day': 'today; yesterday; tonight; tomorrow',
    position: 'moving|drifting|heading; centered|centred; latitude; churning',
    north: 'north|northern; northerly',
    south: 'south|southern; southerly',
    east: 'east|eastern; easterly',
    west: 'west|western; westerly',
    he: 'he; his; him; man|men; boy|boys; male|males',
    she: 'she; her; hers; woman|women; girl|girls; female|females',
    favour:
      'support|supports|supported|supporting; favor|favors|favored|favour|favours|favoured; approve|approves|approved',
    against: 'oppose|opposes|opposed|opposing; against; reject|rejects|rejected; disapprove|disapproves|disapproved',
  },
  fr: {
    forecast:
      'attend|attendent|attendait|attendaient|attendu|attendue|attendus|attendues; prévoit|prévoient|prévu|prévue; ' +
      'prévoyait|prévoyaient; prévision|prévisions; consensus; analystes; économistes; anticipe|anticipent; pourrait|pourraient; ' +
      'craint|craignent|craignait|craignaient',
    prior: 'initialement; auparavant; précédemment; précédent|précédente; après avoir',
    extreme: 'plus haut|bas; pic; record de; sommet',
    average: 'moyenne; médian|médiane; en moyenne',
    pace: 'quotidien|quotidienne; hebdomadaire; mensuel|mensuelle; annuel|annuelle; par an|mois|jour',
    part: 'dont; y compris; d entre eux|elles; parmi eux|elles',
    beyond: 'au delà; en outre; en plus',
    next: 'puis; ensuite',
    further: 'nouveau|nouveaux|nouvelles|nouvelle|supplémentaires|supplémentaire; de plus; en plus',
    rest: 'autre|autres; reste; restants|restantes',
    world: 'dans le monde; mondialement; à l échelle mondiale',
    nation: 'dans tout le pays; à travers le pays; à l échelle nationale; dans le pays',
    region: 'dans la région; dans la ville',
    except: 'hors; excepté; à l exclusion; sans compter; exclusion',
    until: 'à ce jour; jusqu ici; jusqu à présent; à ce stade',
    'relative-day': "hier; aujourd'hui; demain",
    position: 'se déplace|déplaçait; latitude; l œil; centré',
    north: 'nord',
    south: 'sud',
    east: 'est du|de; l est',
    west: 'ouest',
    he: 'homme|hommes; garçon|garçons',
    she: 'femme|femmes; fille|filles',
    favour: 'favorable|favorables; soutiennent|soutient; approuve|approuvent',
    against: 'contre; opposé|opposés|opposent|oppose; désapprouve|désapprouvent',
  },
  es: {
    forecast:
      'espera|esperan|esperaba|esperaban|esperado; prevé|prevén|previsto|prevista; previsión|previsiones; pronóstico; ' +
      'consenso; analistas; economistas',
    prior: 'inicialmente; anteriormente; previamente; previo|previa; después de haber',
    extreme: 'máximo|mínimo; récord de',
    average: 'promedio; media; mediana',
    pace: 'diario|diaria|diarios; semanal; mensual; anual|anuales; al año|mes|día',
    part: 'incluidos|incluidas|incluido|incluida|incluyendo; entre ellos|ellas; de ellos|ellas',
    beyond: 'más allá; además; por encima de eso',
    next: 'luego; después',
    further: 'nuevos|nuevas|nuevo|nueva|adicionales|adicional; más',
    rest: 'otros|otras|otro|otra; restantes; resto',
    world: 'en todo el mundo; a nivel mundial',
    nation: 'en todo el país; a nivel nacional',
    except: 'excluyendo; excepto; sin contar; salvo',
    until: 'hasta ahora; hasta el momento; hasta la fecha',
    'relative-day': 'hoy; ayer; mañana',
    position: 'se desplaza|desplazaba|mueve|movía; latitud',
    north: 'norte',
    south: 'sur',
    east: 'este del|de',
    west: 'oeste',
    he: 'hombre|hombres; niño',
    she: 'mujer|mujeres; niña',
    favour: 'favor; apoya|apoyan|apoyó; aprueba|aprueban',
    against: 'contra; opone|oponen; rechaza|rechazan; desaprueba|desaprueban',
  },
  pt: {
    forecast:
      'espera|esperam|esperava|esperavam|esperado; prevê|preveem|previsto|prevista; previsão|previsões; consenso; ' +
      'analistas; economistas',
    prior: 'inicialmente; anteriormente; previamente; depois de ter',
    extreme: 'máxima|mínima|máximo|mínimo; recorde de',
    average: 'média; mediana',
    pace: 'diário|diária; semanal; mensal; anual|anuais; por ano|mês|dia',
    part: 'incluindo; entre eles|elas; deles|delas',
    beyond: 'além',
    next: 'depois; em seguida',
    further: 'novos|novas|novo|nova|adicionais; mais',
    rest: 'outros|outras|outro|outra; restantes; resto',
    world: 'em todo o mundo; a nível mundial; no mundo todo',
    nation: 'em todo o país; a nível nacional',
    except: 'excluindo; exceto; sem contar',
    until: 'até agora; até o momento; até à data',
    'relative-day': 'hoje; ontem; amanhã',
    position: 'se desloca|deslocava|move|movia; latitude',
    north: 'norte',
    south: 'sul',
    east: 'leste',
    west: 'oeste',
    he: 'homem|homens; menino',
    she: 'mulher|mulheres; menina',
    favour: 'favor; apoia|apoiam; aprova|aprovam',
    against: 'contra; opõe|opõem; rejeita|rejeitam; desaprova|desaprovam',
  },
  de: {
    forecast:
      'erwartet|erwarten|erwartete|erwarteten|erwartung|erwartungen; prognose|prognosen; prognostiziert; analysten; ' +
      'ökonomen; voraussichtlich',
    prior: 'zunächst; ursprünglich; zuvor; vorher; bisherigen',
    extreme: 'hoch; tief; höchststand; tiefststand; spitze',
    average: 'durchschnitt; durchschnittlich|durchschnittliche; schnitt; median',
    pace: 'täglich|tägliche; wöchentlich; monatlich; jährlich|jährliche; im|pro jahr|monat|tag',
    part: 'darunter; davon; einschließlich',
    beyond: 'darüber hinaus; außerdem; zusätzlich',
    next: 'dann; danach',
    further: 'neue|neuen|neuer|weitere|weiteren|weiterer|zusätzliche|zusätzlichen; mehr',
    rest: 'andere|anderen|übrige|übrigen|restliche|restlichen',
    world: 'weltweit',
    nation: 'landesweit; bundesweit',
    region: 'regional; stadtweit',
    except: 'ohne; ausgenommen; abzüglich',
    until: 'bisher; bislang; bis heute|jetzt',
    'relative-day': 'heute; gestern; morgen',
    position: 'zieht|zog; breitengrad',
    north: 'norden; nördlich|nördlichen',
    south: 'süden; südlich|südlichen',
    east: 'osten; östlich|östlichen',
    west: 'westen; westlich|westlichen',
    he: 'mann|männer; männern; junge|jungen',
    she: 'frau|frauen; mädchen',
    favour: 'dafür; befürworten|befürwortet; unterstützen|unterstützt',
    against: 'dagegen; gegen; ablehnen|lehnen|lehnt',
  },
  ru: {
    forecast:
      'ожидает|ожидают|ожидается|ожидали|ожидалось; прогноз|прогнозу|прогнозам; прогнозирует; аналитики; эксперты',
    prior: 'изначально; первоначально; ранее; прежде; предыдущий|предыдущего',
    extreme: 'максимум|максимума; минимум|минимума; пик',
    average: 'среднем; средняя|средний|среднее; медиана',
    pace: 'ежедневно; еженедельно; ежемесячно; ежегодно; в год|месяц|день',
    part: 'включая; в том числе; из них|которых',
    beyond: 'кроме того; сверх того',
    next: 'затем; потом',
    further: 'новых|новые|дополнительных|дополнительно; еще',
    rest: 'других|другие|остальных|остальные',
    world: 'в мире; во всем мире',
    nation: 'по стране; в стране; по всей стране',
    except: 'исключая; без учета; кроме',
    until: 'на данный момент; до сих пор',
    'relative-day': 'сегодня; вчера; завтра',
    position: 'движется|двигался; широты',
    north: 'север|севере|северной; северный',
    south: 'юг|юге|южной; южный',
    east: 'восток|востоке|восточной',
    west: 'запад|западе|западной',
    he: 'мужчина|мужчин|мужчины; мальчик',
    she: 'женщина|женщин|женщины; девочка',
    favour: 'поддерживают|поддерживает; одобряют|одобряет',
    against: 'против; выступают против; не одобряют',
  },
  ar: {
    forecast: 'يتوقع; توقع|توقعت|توقعوا; المتوقع; توقعات; محللون|محللين|المحللين; خبراء',
    prior: 'سابقا; في البداية; السابق|السابقة',
    average: 'متوسط; معدل',
    pace: 'يوميا; أسبوعيا; شهريا; سنويا',
    part: 'بينهم; بينها; من بينهم; منهم',
    beyond: 'إضافة إلى; علاوة على',
    next: 'بعد ذلك; ثم',
    further: 'جديدة|جديد|إضافية|إضافي',
    rest: 'آخرين|آخرون|أخرى|الباقين',
    world: 'في العالم; حول العالم; عالميا',
    nation: 'أنحاء البلاد; في البلاد',
    except: 'باستثناء; عدا',
    until: 'حتى الآن; إلى الآن',
    'relative-day': 'اليوم; أمس; غدا',
    position: 'يتحرك; خط العرض',
    north: 'شمال; شمالي',
    south: 'جنوب; جنوبي',
    east: 'شرق; شرقي',
    west: 'غرب; غربي',
    he: 'رجل|رجال',
    she: 'امراة|امرأة|نساء',
    favour: 'يؤيد|يؤيدون; لصالح',
    against: 'يعارض|يعارضون; ضد',
  },
};
