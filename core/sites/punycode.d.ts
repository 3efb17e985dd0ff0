declare module 'punycode/' {
  const punycode: {
    /** Writes each label of a host that is kept in ASCII in its own letters; throws where one cannot be read. */
    toUnicode(host: string): string;
  };
  export default punycode;
}
