// Plain JavaScript, so that the server in scripts/ can read it with Node alone; electron/protocol.ts reads the same.

// React Aria's usePress adds this one to the page's head, so that a double tap does not wait:
// @layer { [data-react-aria-pressable] { touch-action: pan-x pan-y pinch-zoom; } }
const reactAriaStyle = "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='";

/** @type {Readonly<Record<string, string>>} */
const contentSecurityPolicy = {
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': `'self' ${reactAriaStyle}`,
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'frame-src': "'none'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'app-worker',
};

/**
 * The headers of every page, script, worker and font that Sitaatti serves, in Electron and in the browser.
 * @type {Readonly<Record<string, string>>}
 */
export const securityHeaders = {
  'content-security-policy': Object.entries(contentSecurityPolicy)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; '),
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy':
    'camera=(), microphone=(), geolocation=(), usb=(), serial=(), hid=(), payment=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

const contentTypes = new Map([
  ['css', 'text/css; charset=utf-8'],
  ['csv', 'text/csv; charset=utf-8'],
  ['html', 'text/html; charset=utf-8'],
  ['js', 'text/javascript; charset=utf-8'],
  ['json', 'application/json; charset=utf-8'],
  ['png', 'image/png'],
  ['svg', 'image/svg+xml'],
  ['txt', 'text/plain; charset=utf-8'],
  ['wasm', 'application/wasm'],
  ['woff2', 'font/woff2'],
]);

/**
 * The content type of a file by its ending; anything unknown is only bytes.
 * @param {string} name
 * @returns {string}
 */
export function contentTypeOf(name) {
  return contentTypes.get(name.slice(name.lastIndexOf('.') + 1)) ?? 'application/octet-stream';
}
