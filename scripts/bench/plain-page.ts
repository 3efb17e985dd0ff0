/** A page of plain text without a mark, with a script of the benchmark's in it. */
export function plainPage(script: string): string {
  const paragraph = `<p>${'Plain text, in which nothing is marked. '.repeat(20)}</p>`;
  return `<!doctype html><html lang="en"><title>bench</title><body>${paragraph.repeat(20)}<script>${script}</script>`;
}
