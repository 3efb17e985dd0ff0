/** Says how to load the built extension by hand, for browsers that refuse to be given one on their command line. */
export function explainBranded(browser: string, folder: string): void {
  const page = /edge/iu.test(browser) ? 'edge://extensions' : 'chrome://extensions';
  console.log(`Built: ${folder}

Only ${browser} was found, which loads no extension from its command line. By hand it takes four clicks:
  1. Open ${page}
  2. Switch on "Developer mode"
  3. Click "Load unpacked"
  4. Choose the folder ${folder}
Then open any news page about Mali or France.`);
}
