import { request } from 'node:http';
import { text } from 'node:stream/consumers';

export interface RawRequest {
  readonly port: number;
  readonly path?: string;
  readonly method?: string;
  readonly host?: string;
}

export interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** A request as it is written: `fetch` would tidy the path and the Host header first. */
export async function rawRequest(wanted: RawRequest): Promise<RawAnswer> {
  const { port, path = '/', method = 'GET', host = `127.0.0.1:${port}` } = wanted;
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers: { host } }, (answer) => {
      const { statusCode = 0, headers } = answer;
      text(answer).then((body) => resolve({ status: statusCode, headers, body }), reject);
    });
    sent.once('error', reject);
    sent.end();
  });
}
