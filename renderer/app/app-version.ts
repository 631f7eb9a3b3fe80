/** As in package.json, which no bundle holds; a test compares them. */
export const APP_VERSION = '0.1.0';
