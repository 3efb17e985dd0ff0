import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What is no web page, served on this machine. */
export interface FileServer {
  readonly pdf: string;
  readonly text: string;
  close(): Promise<void>;
}

const WORDS = 'Late in the evening there was news from Mali and France, and of Barkhane. '.repeat(30);

/** A page of paper without a word on it. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
`;

/** Serves a PDF file and a file of plain text over http on a free port. */
export async function serveFiles(): Promise<FileServer> {
  const server = createServer(({ url }, response) => {
    const isPdf = url === '/paper.pdf';
    response.writeHead(200, { 'content-type': isPdf ? 'application/pdf' : 'text/plain; charset=utf-8' });
    response.end(isPdf ? PDF : WORDS);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const place = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    pdf: `${place}/paper.pdf`,
    text: `${place}/notes.txt`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
