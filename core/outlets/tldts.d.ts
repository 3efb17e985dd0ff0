declare module 'tldts/dist/cjs/index.js' {
  export { getDomain } from 'tldts';
}
