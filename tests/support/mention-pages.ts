import { articlePage, FILLER } from './pages';

/** An article in French that says so of itself. */
export const FRENCH = 'https://rive.example/recit';
/** The same article, which says that it is in English. */
export const MISSTATED = 'https://rive.example/misstated';
/** The same article, which says nothing of its language. */
export const UNSTATED = 'https://rive.example/unstated';
/** An article in English with a quote in French. */
export const QUOTING = 'https://river.example/quoting';
export const CHINESE = 'https://he.example/gushi';
export const TURKISH = 'https://nehir.example/haber';
export const ARABIC = 'https://nahr.example/khabar';
/** An article whose names run across tags and quotes, and one that they do not run across. */
export const BROKEN_UP = 'https://river.example/broken-up';
/** An article that names topics wherever nothing is read, and one topic where it is. */
export const UNREAD = 'https://river.example/unread';
/** An article whose story stands in the open shadow roots of elements of its own. */
export const SHADOWED = 'https://river.example/shadowed';
/** An article without a mention, which waits for more. */
export const WAITING = 'https://river.example/waiting';
/** A site that changes its article for one in French without being loaded: one button tells so in `lang`, the other not. */
export const SOFT = 'https://river.example/soft/one';

const FRENCH_FILLER = paragraph(
  'Le fleuve est monté dans la nuit et personne, dans la ville basse, n’a dormi avant que l’eau ne se calme.',
  14,
);
const FRENCH_BODY = `<article>${FRENCH_FILLER}
<p>Le maire a lu devant le conseil la lettre que lui a envoyée le gouvernement malien au printemps.</p>
${FRENCH_FILLER}<p>Une délégation malienne visitera le port et ses écluses avant la fin de la semaine.</p></article>`;

const ENGLISH_BODY = `<article>${FILLER.repeat(2)}
<p>The teacher wrote the word malienne on the board, and a letter to the Malian government below it.</p>${FILLER}
<blockquote lang="fr"><p>La délégation malienne remercie les élèves, qui ont écrit à chaque Malian du quartier.</p></blockquote>
${FILLER}<p>Nobody at the school had heard of a place named malienne before that day in spring.</p></article>`;

const CHINESE_FILLER = paragraph('夜里河水上涨，低城区的居民直到水位平静下来才回家休息。', 45);
const CHINESE_BODY = `<article>${CHINESE_FILLER}
<p>市长说，来自马里的客人将在春天访问这座港口小城，并与当地学校的老师和学生们一起度过整整一个星期的时间。</p>
<p>另一艘渔船从索马里出发，三个星期以后才到达这里，船员们说路上的风浪很大，他们已经很久没有见过陆地了。</p>
<p>一位来自马里兰的退休教师在岸边画画，她说自己每年夏天都会回到这条河边，因为这里的光线总是让她想起家乡。</p>
</article>`;

const TURKISH_FILLER = paragraph(
  'Nehir gece boyunca yükseldi ve aşağı mahallede su durulana kadar hiç kimse uyumadı.',
  18,
);
const TURKISH_BODY = `<article><p>Mali yıl haziranda bitiyor, belediye meclisi yeni bütçeyi ondan önce görüşecek.</p>
${TURKISH_FILLER}<p>Belediye başkanı, kardeş kentin Mali’de kurduğu okula baharda iki öğretmen gönderecek.</p></article>`;

const ARABIC_FILLER = paragraph('ارتفع منسوب النهر في الليل ولم ينم أحد في الحي السفلي حتى هدأت المياه عند الفجر.', 18);
const ARABIC_BODY = `<article>${ARABIC_FILLER}
<p>قال رئيس البلدية إن المدينة كتبت رسالة لفرنسا تطلب فيها المساعدة في ترميم الجسر القديم.</p></article>`;

const BROKEN_UP_BODY = `<article><p><span style="float: left; font-size: 3em">M</span>ali was the first word of the letter that the mayor read out.</p>
${FILLER.repeat(2)}<p>The second page was all about Operation <i>“<b>Bark</b>hane”</i> and what had become of it since.</p>
<p>On the third page somebody had written <i>force</i> <q>Barkhane</q> in green ink and in a hand of his own.</p>
<div>On the last page there was only one word, and it was Operation</div><div>Barkhane was what the mayor read on the back of the page.</div>
<p>And all of them sang the old song of the river, in So<i>mali</i> and in nor<b>Mali</b>ty, until the morning came.</p></article>`;

const WITH_EVERY_TOPIC = 'Mali, France and Barkhane are three names that stand here in a line of their own.';
const UNREAD_BODY = `<nav><p>${WITH_EVERY_TOPIC}</p></nav><article>${FILLER.repeat(2)}
<form><select><option>Mali</option><option>France</option></select><textarea>${WITH_EVERY_TOPIC.repeat(3)}</textarea></form>
<p hidden>${WITH_EVERY_TOPIC}</p><details><summary>More</summary><p>${WITH_EVERY_TOPIC}</p></details>
<pre><code>${WITH_EVERY_TOPIC}</code></pre><p>Type <code>${WITH_EVERY_TOPIC}</code> to begin.</p>
<div contenteditable="true"><p>${WITH_EVERY_TOPIC}</p></div><template><p>${WITH_EVERY_TOPIC}</p></template>
<script type="text/plain">${WITH_EVERY_TOPIC}</script><button>${WITH_EVERY_TOPIC}</button>
<p>Only here, in the last line of the story, Barkhane stands where a reader reads.</p></article>`;

/** The story of the shadow root that the page has from the start, as it stands in it. */
export const SHADOW_STORY =
  '<p>The ferry came from Mali with the letters of a whole winter on board.</p><river-quote></river-quote>';
const SHADOWED_BODY = `<article>${FILLER.repeat(2)}<river-story></river-story></article><script>
const define = (name, story) => customElements.define(name, class extends HTMLElement {
  connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = story; }
});
define('river-quote', '<p>“We had a better winter in France than anybody here,” said the captain.</p>');
define('river-story', ${JSON.stringify(SHADOW_STORY)});
</script>`;

const SOFT_BODY = `<main>${FILLER.repeat(2)}<p>The word malienne stands on the board, next to the Malian government’s letter.</p></main>
<button id="tells">Français</button><button id="silent">Français</button><script>
const main = document.querySelector('main');
const first = main.innerHTML;
addEventListener('popstate', () => {
  document.documentElement.lang = 'en';
  main.innerHTML = first;
});
for (const button of document.querySelectorAll('button')) button.addEventListener('click', () => {
  history.pushState({}, '', '/soft/two');
  if (button.id === 'tells') document.documentElement.lang = 'fr';
  main.innerHTML = ${JSON.stringify(FRENCH_BODY)};
});
</script>`;

/** The pages, by their addresses. */
export const MENTION_PAGES: ReadonlyMap<string, string> = new Map([
  [FRENCH, inLanguage('lang="fr"', FRENCH_BODY)],
  [MISSTATED, inLanguage('lang="en"', FRENCH_BODY)],
  [UNSTATED, inLanguage('', FRENCH_BODY)],
  [QUOTING, inLanguage('lang="en"', ENGLISH_BODY)],
  [CHINESE, inLanguage('lang="zh-CN"', CHINESE_BODY)],
  [TURKISH, inLanguage('lang="tr"', TURKISH_BODY)],
  [ARABIC, inLanguage('lang="ar" dir="rtl"', ARABIC_BODY)],
  [BROKEN_UP, inLanguage('lang="en"', BROKEN_UP_BODY)],
  [UNREAD, inLanguage('lang="en"', UNREAD_BODY)],
  [SHADOWED, inLanguage('lang="en"', SHADOWED_BODY)],
  [WAITING, inLanguage('lang="en"', `<article id="text">${FILLER.repeat(2)}</article>`)],
  [SOFT, inLanguage('lang="en"', SOFT_BODY)],
]);

function inLanguage(attributes: string, body: string): string {
  return articlePage(body, 'A river story').replace('lang="en"', attributes);
}

function paragraph(sentence: string, times: number): string {
  return `<p>${`${sentence} `.repeat(times)}</p>`;
}
