import { pageOfArticle, type WrittenArticle } from './same-event-article';
import { TERN } from './same-event-bridge';

/** A page that says it is another outlet's: by its canonical address, its linked data and its name. */
export const MASK: WrittenArticle = {
  ...TERN,
  address: 'https://www.maskpost.example/anything',
  outlet: 'Mask Post',
};
export const MASKED = pageOfArticle(MASK)
  .replace(`href="${MASK.address}"`, `href="${TERN.address}"`)
  .replace(
    '</head>',
    `<meta property="og:url" content="${TERN.address}"><script type="application/ld+json">${JSON.stringify({
      '@type': 'NewsArticle',
      url: TERN.address,
      mainEntityOfPage: TERN.address,
      publisher: { '@type': 'Organization', name: TERN.outlet },
    })}</script></head>`,
  );

/** A page that writes its title and its text anew each second, for six seconds. */
export const RESTLESS_ADDRESS = 'https://www.scoreticker.example/live/score';
export const RESTLESS = pageOfArticle({
  ...TERN,
  ...{ address: RESTLESS_ADDRESS, outlet: 'Score Ticker', title: 'Score 0', head: '' },
}).replace(
  '</body>',
  `<script>
    let score = 0;
    const change = () => {
      score++;
      document.title = 'Score ' + score;
      document.querySelector('h1').textContent = 'Score ' + score;
      document.querySelector('meta[property="og:title"]').content = 'Score ' + score;
      const line = document.createElement('p');
      line.textContent = 'After ' + score + ' minutes Mali and France had played to ' + score + ' in the dust of the old square by the river.';
      document.querySelector('article').append(line);
      document.documentElement.dataset.score = String(score);
      if (score < 6) setTimeout(change, 1000);
    };
    setTimeout(change, 1000);
  </script></body>`,
);

/** A page of a million words, in sentences that are long and paragraphs that are longer. */
export const ENDLESS_ADDRESS = 'https://www.millionwords.example/saga';
const ENDLESS_PARAGRAPHS = 2_500;
const CLAUSE = 'and the river went on past the village where a heron stood and looked at the water for a fish';
const SENTENCE = `In Mali the dry season came late again, ${Array.from({ length: 4 }, () => CLAUSE).join(' ')}.`;
export const ENDLESS = pageOfArticle({
  address: ENDLESS_ADDRESS,
  outlet: 'Million Words',
  title: 'A saga of the river',
  day: '2025-03-11',
  paragraphs: Array.from({ length: ENDLESS_PARAGRAPHS }, () => Array.from({ length: 5 }, () => SENTENCE).join(' ')),
  // The longest that the page could not do anything, in ms, from its first moment on.
  head: `<script>
    let last = performance.now();
    window.longestPause = 0;
    setInterval(() => {
      const now = performance.now();
      if (document.readyState === 'complete') window.longestPause = Math.max(window.longestPause, now - last);
      last = now;
    }, 20);
  </script>`,
});
